import { beforeAll, describe, expect, it } from 'vitest';
import { routes } from '../../functions/routes.ts';
import { stages } from '../../functions/stages.ts';
import type { Grant } from '../../shared/runtime/stage.ts';
import { listOf, type Resource, type Statement, type Synthesised, synthesised } from './synthesised.ts';

interface RoleProps {
  readonly AssumeRolePolicyDocument: { readonly Statement: readonly Statement[] };
  readonly ManagedPolicyArns?: unknown;
  readonly Policies: readonly { readonly PolicyDocument: { readonly Statement: readonly Statement[] } }[];
}
interface FunctionProps {
  readonly Role: { readonly 'Fn::GetAtt': readonly [string, string] };
  readonly Environment: { readonly Variables: Readonly<Record<string, unknown>> };
}

/** Written here a second time on purpose: a change to grants.ts must be meant twice. */
const actionsOf: Readonly<Record<Grant, readonly string[]>> = {
  table: ['dynamodb:GetItem', 'dynamodb:PutItem', 'dynamodb:UpdateItem'],
  'table:sweep': ['dynamodb:Query'],
  'uploads:read': ['kms:Decrypt', 's3:GetObjectVersion'],
  'uploads:policy': ['kms:GenerateDataKey', 's3:PutObject'],
  'derived:read': ['kms:Decrypt', 's3:GetObjectVersion'],
  'derived:write': ['kms:GenerateDataKey', 's3:PutObject'],
  ocr: [
    'iam:PassRole',
    's3:GetObject',
    's3:GetObjectVersion',
    'textract:DetectDocumentText',
    'textract:GetDocumentTextDetection',
    'textract:StartDocumentTextDetection',
  ],
  bus: ['events:PutEvents'],
  mail: ['ses:SendRawEmail'],
};
const everyFunction = ['logs:CreateLogStream', 'logs:PutLogEvents'];
const everyStage = ['sqs:DeleteMessage', 'sqs:GetQueueAttributes', 'sqs:ReceiveMessage', 'sqs:SendMessage'];

let made: Synthesised;
let roles: Resource<RoleProps>[];

beforeAll(() => {
  made = synthesised();
  roles = made.all<RoleProps>('AWS::IAM::Role');
});

const statementsOf = ({ Properties }: Resource<RoleProps>): readonly Statement[] =>
  Properties.Policies.flatMap(({ PolicyDocument }) => PolicyDocument.Statement);

const roleOf = (name: string): Resource<RoleProps> => {
  const run = made
    .all<FunctionProps>('AWS::Lambda::Function')
    .find(({ Properties }) => Properties.Environment.Variables.FUNCTION_NAME === name);
  const role = roles.find(({ id }) => id === run?.Properties.Role['Fn::GetAtt'][0]);
  if (!role) throw new Error(`${name} has no role`);
  return role;
};

describe('identity policies', () => {
  it('are written in roles alone, none of them by AWS, and name every action in full', () => {
    expect(made.all('AWS::IAM::Policy')).toEqual([]);
    expect(made.all('AWS::IAM::ManagedPolicy')).toEqual([]);
    expect(roles).toHaveLength(stages.length + routes.length + 2);
    for (const role of roles) {
      expect(role.Properties.ManagedPolicyArns).toBeUndefined();
      for (const { Action } of statementsOf(role)) {
        for (const action of listOf(Action)) expect(action).toMatch(/^[a-z0-9]+:[A-Za-z]+$/);
      }
    }
  });

  it.each([...stages, ...routes].map((one) => [one.name, one] as const))(
    'of %s hold what it declares, no more',
    (name, one) => {
      const isStage = 'consumes' in one;
      const expected = [
        ...everyFunction,
        ...(isStage ? everyStage : []),
        ...one.grants.flatMap((grant) => actionsOf[grant]),
      ];
      const found = statementsOf(roleOf(name)).flatMap(({ Action }) => listOf(Action));
      expect([...new Set(found)].sort()).toEqual([...new Set(expected)].sort());
    },
  );

  it('end in a wildcard only where AWS or the candidate names what is behind it', () => {
    const wild = roles
      .flatMap(statementsOf)
      .filter(({ Resource }) => JSON.stringify(Resource).includes('*'))
      .map(({ Sid }) => Sid);
    expect([...new Set(wild)].sort()).toEqual([
      'DerivedRead',
      'DerivedWrite',
      'Logs',
      'Mail',
      'ManagedRule',
      'ManagedRuleRead',
      'Ocr',
      'OcrInput',
      'ScanAndTag',
      'UploadsPolicy',
      'UploadsRead',
    ]);
    const anything = roles.flatMap(statementsOf).filter(({ Resource }) => Resource === '*');
    expect(anything.map(({ Sid }) => Sid)).toEqual(['Ocr']);
  });

  it('let a stage mail from the agency alone', () => {
    const mail = statementsOf(roleOf('deliver-lead')).find(({ Sid }) => Sid === 'Mail');
    expect(mail?.Condition).toEqual({ StringEquals: { 'ses:FromAddress': 'cv@agency.example' } });
  });

  it('of a stage reach its own queue and dead-letter queue and no other', () => {
    for (const { name } of stages) {
      const own = statementsOf(roleOf(name)).filter(({ Sid }) => Sid?.startsWith('Own'));
      const prefix = name.replaceAll('-', '');
      for (const { Resource } of own) {
        expect((Resource as { 'Fn::GetAtt': [string, string] })['Fn::GetAtt'][0]).toMatch(
          new RegExp(`^${prefix}(Queue|DeadLetters)`),
        );
      }
    }
  });

  it('are assumed by their own service', () => {
    const services = roles.map(
      ({ Properties }) => Properties.AssumeRolePolicyDocument.Statement[0]?.Principal,
    );
    expect(new Set(services.map((one) => JSON.stringify(one)))).toEqual(
      new Set([
        '{"Service":"lambda.amazonaws.com"}',
        '{"Service":"malware-protection-plan.guardduty.amazonaws.com"}',
        '{"Service":"textract.amazonaws.com"}',
      ]),
    );
  });
});
