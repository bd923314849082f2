import { describe, expect, it } from 'vitest';
import { resourcesOf } from './assembly-in.ts';

/** CloudFormation's own placeholders, told apart from those of this language. */
const sub = (text: string) => text.replaceAll('@{', '$'.concat('{'));

/** Resolves one value as a property of a queue in a template that holds things to refer to. */
function resolved(value: unknown): unknown {
  const template = {
    Parameters: { Stage: { Type: 'String', Default: 'test' } },
    Mappings: { Sizes: { small: { megabytes: 10 } } },
    Conditions: {
      IsTest: { 'Fn::Equals': [{ Ref: 'Stage' }, 'test'] },
      IsLive: { 'Fn::Not': [{ Condition: 'IsTest' }] },
      Both: { 'Fn::And': [{ Condition: 'IsTest' }, { Condition: 'IsLive' }] },
      Either: { 'Fn::Or': [{ Condition: 'IsTest' }, { Condition: 'IsLive' }] },
    },
    Resources: {
      Probe: { Type: 'AWS::SQS::Queue', Properties: { Value: value } },
      Uploads: { Type: 'AWS::S3::Bucket' },
      Named: { Type: 'AWS::SQS::Queue', Properties: { QueueName: { 'Fn::Sub': sub('@{Stage}-jobs') } } },
      Secret: { Type: 'AWS::SecretsManager::Secret' },
      Table: { Type: 'AWS::DynamoDB::GlobalTable', Properties: { TableName: 'people' } },
      Bus: { Type: 'AWS::Events::EventBus', Properties: { Name: 'ours' } },
      Site: { Type: 'AWS::CloudFront::Distribution' },
    },
  };
  return resourcesOf({ one: template })
    .find(({ id }) => id === 'Probe')
    ?.properties().Value;
}

describe('intrinsic functions', () => {
  it.each<[string, unknown, unknown]>([
    ['a plain value', { a: [1, 'x', null, true] }, { a: [1, 'x', null, true] }],
    ['Ref of a parameter', { Ref: 'Stage' }, 'test'],
    ['Ref of a bucket', { Ref: 'Uploads' }, 'uploads'],
    ['Ref of a queue', { Ref: 'Named' }, 'http://127.0.0.1:3002/000000000000/test-jobs'],
    ['Ref of the region', { Ref: 'AWS::Region' }, 'eu-west-2'],
    ['Ref of the account', { Ref: 'AWS::AccountId' }, '000000000000'],
    ['Ref of nothing', { a: 1, b: { Ref: 'AWS::NoValue' } }, { a: 1 }],
    ['Ref of nothing in a list', [1, { Ref: 'AWS::NoValue' }], [1]],
    ['GetAtt of a bucket', { 'Fn::GetAtt': ['Uploads', 'Arn'] }, 'arn:aws:s3:::uploads'],
    ['GetAtt as text', { 'Fn::GetAtt': 'Named.Arn' }, 'arn:aws:sqs:eu-west-2:000000000000:test-jobs'],
    ['GetAtt of a queue’s name', { 'Fn::GetAtt': ['Named', 'QueueName'] }, 'test-jobs'],
    [
      'GetAtt of a table',
      { 'Fn::GetAtt': ['Table', 'Arn'] },
      'arn:aws:dynamodb:eu-west-2:000000000000:table/people',
    ],
    ['GetAtt of a bus', { 'Fn::GetAtt': ['Bus', 'Name'] }, 'ours'],
    ['Join', { 'Fn::Join': ['-', ['a', { Ref: 'Stage' }, 'b']] }, 'a-test-b'],
    ['Join of a split', { 'Fn::Join': ['+', { 'Fn::Split': [',', 'a,b'] }] }, 'a+b'],
    ['Select', { 'Fn::Select': [1, ['a', 'b']] }, 'b'],
    [
      'Select with a split',
      { 'Fn::Select': ['5', { 'Fn::Split': [':', { 'Fn::GetAtt': ['Named', 'Arn'] }] }] },
      'test-jobs',
    ],
    [
      'Sub',
      { 'Fn::Sub': sub('@{AWS::Partition}:@{Stage}:@{Named.Arn}:@{!kept}') },
      sub('aws:test:arn:aws:sqs:eu-west-2:000000000000:test-jobs:@{kept}'),
    ],
    ['Sub with a map', { 'Fn::Sub': [sub('@{x}-@{Stage}'), { x: { Ref: 'Uploads' } }] }, 'uploads-test'],
    ['If, true', { 'Fn::If': ['IsTest', 'yes', 'no'] }, 'yes'],
    ['If, false', { 'Fn::If': ['IsLive', 'yes', { Ref: 'Stage' }] }, 'test'],
    ['And', { 'Fn::If': ['Both', 1, 2] }, 2],
    ['Or', { 'Fn::If': ['Either', 1, 2] }, 1],
    ['FindInMap', { 'Fn::FindInMap': ['Sizes', 'small', 'megabytes'] }, 10],
    ['Base64', { 'Fn::Base64': 'text' }, 'dGV4dA=='],
    [
      'a policy condition, which is no function',
      { Condition: { StringEquals: { a: 'b' } } },
      { Condition: { StringEquals: { a: 'b' } } },
    ],
    [
      'the site’s address, by plain HTTP',
      { 'Fn::Join': ['', ['https://', { 'Fn::GetAtt': ['Site', 'DomainName'] }]] },
      'http://127.0.0.1:3000',
    ],
    ['an address elsewhere, untouched', 'https://example.com', 'https://example.com'],
    [
      'a secret',
      { 'Fn::Join': ['', ['{{resolve:secretsmanager:', { Ref: 'Secret' }, ':SecretString:::}}']] },
      'secret of Secret',
    ],
  ])('%s', (_name, value, expected) => {
    expect(resolved(value)).toEqual(expected);
  });

  it.each<[string, unknown, RegExp]>([
    ['an unknown function', { 'Fn::Transform': {} }, /Fn::Transform/],
    ['an unknown name', { Ref: 'Nobody' }, /Nobody/],
    ['an import that nobody exports', { 'Fn::ImportValue': 'elsewhere' }, /imports elsewhere/],
    ['an item past the end', { 'Fn::Select': [2, ['a']] }, /no item 2/],
  ])('says a sentence for %s', (_name, value, message) => {
    expect(() => resolved(value)).toThrow(message);
  });
});

describe('several stacks', () => {
  const data = {
    Resources: { Bus: { Type: 'AWS::Events::EventBus', Properties: { Name: 'ours' } } },
    Outputs: { Bus: { Value: { Ref: 'Bus' }, Export: { Name: 'data:Bus' } } },
  };
  const pipeline = {
    Resources: {
      Rule: {
        Type: 'AWS::Events::Rule',
        Properties: { EventBusName: { 'Fn::ImportValue': 'data:Bus' } },
      },
    },
  };

  it.each([['in order', { data, pipeline }] as const, ['out of order', { pipeline, data }] as const])(
    'take what others export, %s',
    (_name, stacks) => {
      const rule = resourcesOf(stacks).find(({ id }) => id === 'Rule');
      expect(rule?.properties().EventBusName).toBe('ours');
    },
  );

  it('leave out a resource whose condition does not hold', () => {
    const template = {
      Conditions: { Never: { 'Fn::Equals': ['a', 'b'] } },
      Resources: { Queue: { Type: 'AWS::SQS::Queue', Condition: 'Never' } },
    };
    expect(resourcesOf({ one: template })).toEqual([]);
  });

  it('refuse a resource type that is on no list, and name it', () => {
    const template = { Resources: { Steps: { Type: 'AWS::StepFunctions::StateMachine' } } };
    expect(() => resourcesOf({ one: template })).toThrow(/Steps \(AWS::StepFunctions::StateMachine\)/);
  });
});
