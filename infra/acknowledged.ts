import { type Stack, Validations } from 'aws-cdk-lib';
import type { Deployment } from './deployment.ts';
import { functionNameOf } from './names.ts';
import type { Stacks } from './stacks.ts';

/** A finding of cdk-nag that stays, and why. A test holds the rules among them to ten. */
interface Acknowledged {
  /** Rule, with the finding in brackets where the rule has several. */
  readonly id: string;
  readonly reason: string;
}

const accessLogs =
  'Access logs would put IP addresses beside references, which is personal data that nobody needs.';
const ownStreams = 'Log streams are named by Lambda: the group is exact.';
const ownObjects = 'Objects are named at run time: bucket and, for uploads, prefix are exact.';

const forData: readonly Acknowledged[] = [
  { id: 'AwsSolutions-S1', reason: accessLogs },
  {
    id: 'AwsSolutions-IAM5[Resource::<Uploads.Arn>/*]',
    reason: 'GuardDuty scans and tags every object of the bucket, as its guide asks.',
  },
];

const forEdge: readonly Acknowledged[] = [
  { id: 'AwsSolutions-S1', reason: accessLogs },
  { id: 'AwsSolutions-CFR3', reason: accessLogs },
  { id: 'AwsSolutions-CFR1', reason: 'Candidates apply from abroad too.' },
  {
    id: 'AwsSolutions-CFR2',
    reason:
      'No WAF by default (6 USD a month and more): the API is throttled, answers only through CloudFront and takes 32 kB. A firewall is one property to add.',
  },
  {
    id: 'AwsSolutions-CFR4',
    reason: "CloudFront's own certificate fixes the policy; an agency's own domain brings TLS 1.2.",
  },
  {
    id: 'AwsSolutions-APIG4',
    reason:
      'Candidates have no account: these routes are public or ask for the token of one application. /api/intake has the IAM authorizer.',
  },
  {
    id: 'AwsSolutions-SMG4',
    reason:
      'CloudFront and the routes get the secret by dynamic reference at deployment: rotating it without one would cut the site off.',
  },
];

const deploymentOfCdk =
  "CDK's own function for deploying a site, whose role and runtime are CDK's to choose; it runs at deployment only.";

/** Findings about the function that CDK adds to copy the built site into its bucket. */
const forSiteFiles = (region: string): readonly Acknowledged[] =>
  [
    'AwsSolutions-IAM4[Policy::arn:<AWS::Partition>:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole]',
    'AwsSolutions-L1',
    ...['s3:GetBucket*', 's3:GetObject*', 's3:List*', 's3:Abort*', 's3:DeleteObject*'].map(
      (action) => `AwsSolutions-IAM5[Action::${action}]`,
    ),
    `AwsSolutions-IAM5[Resource::arn:aws:s3:::cdk-hnb659fds-assets-<AWS::AccountId>-${region}/*]`,
    'AwsSolutions-IAM5[Resource::<SiteBucket978D4AEB.Arn>/*]',
    'AwsSolutions-IAM5[Resource::*]',
  ].map((id) => ({ id, reason: deploymentOfCdk }));

/** Acknowledges what stays, finding by finding, so that a new one still fails the build. */
export function acknowledgeFindings({ data, edge, pipeline }: Stacks, deployment: Deployment): void {
  const { prefix, settings, stages, routes } = deployment;
  const inAccount = (service: string, rest: string) =>
    `arn:aws:${service}:${settings.awsRegion}:<AWS::AccountId>:${rest}`;
  const wildcard = (resource: string, reason: string): Acknowledged => ({
    id: `AwsSolutions-IAM5[Resource::${resource}]`,
    reason,
  });
  const streams = (functions: readonly { readonly name: string }[]) =>
    functions.map(({ name }) =>
      wildcard(inAccount('logs', `log-group:/aws/lambda/${functionNameOf(prefix, name)}:*`), ownStreams),
    );
  const objects = [
    wildcard(`${prefix}-data:${exported.uploads}/cv/*`, ownObjects),
    wildcard(`${prefix}-data:${exported.derived}/*`, ownObjects),
  ];
  const identities = wildcard(
    inAccount('ses', 'identity/*'),
    "In its sandbox SES also asks for the recipient's identity; a condition holds the sender's address.",
  );
  acknowledge(data, [
    ...forData,
    wildcard(
      inAccount('events', 'rule/DO-NOT-DELETE-AmazonGuardDutyMalwareProtectionS3*'),
      'GuardDuty names its own rule, and only GuardDuty may manage it.',
    ),
  ]);
  acknowledge(edge, [
    ...forEdge,
    ...streams(routes),
    ...objects,
    ...(deployment.siteFolder === undefined ? [] : forSiteFiles(settings.awsRegion)),
  ]);
  acknowledge(pipeline, [
    ...streams(stages),
    ...objects,
    identities,
    wildcard('*', 'Textract has no resources to name.'),
  ]);
}

/** How the data stack exports the buckets' ARNs; it changes only with their frozen logical ids. */
const exported = {
  uploads: 'ExportsOutputFnGetAttUploadsArn4BF986CC',
  derived: 'ExportsOutputFnGetAttDerivedArnEDDB8B2F',
};

const acknowledge = (stack: Stack, findings: readonly Acknowledged[]): void =>
  Validations.of(stack).acknowledge(
    ...findings.map(({ id, reason }) => ({ id: `AwsSolutions::${id}`, reason })),
  );
