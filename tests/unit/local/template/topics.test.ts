import { describe, expect, it } from 'vitest';
import { planOf } from '../../../../local/template/plan/plan.ts';
import { resourcesOf } from './assembly-in.ts';

const arnOfQueue = 'arn:aws:sqs:eu-west-2:000000000000:Jobs';
const subscription = (properties: object) => ({
  Type: 'AWS::SNS::Subscription',
  Properties: { TopicArn: { Ref: 'Done' }, Protocol: 'sqs', ...properties },
});
const topicsIn = (Resources: object) =>
  planOf(
    resourcesOf({
      one: {
        Resources: {
          Done: { Type: 'AWS::SNS::Topic', Properties: { TopicName: 'done' } },
          Alarms: { Type: 'AWS::SNS::Topic' },
          Jobs: { Type: 'AWS::SQS::Queue' },
          ...Resources,
        },
      },
    }),
    null,
  ).topics;

describe('the templates’ topics', () => {
  it('have the queues that subscribe to them; people’s mailboxes are not run', () => {
    const topics = topicsIn({
      Raw: subscription({ Endpoint: { 'Fn::GetAtt': ['Jobs', 'Arn'] }, RawMessageDelivery: true }),
      Mail: subscription({ Protocol: 'email', Endpoint: 'ops@agency.example' }),
    });
    expect(topics).toEqual([
      {
        arn: 'arn:aws:sns:eu-west-2:000000000000:done',
        name: 'done',
        queues: [{ queueArn: arnOfQueue, isRaw: true }],
      },
      { arn: 'arn:aws:sns:eu-west-2:000000000000:Alarms', name: 'Alarms', queues: [] },
    ]);
  });

  it('with a filter are refused by name', () => {
    const filtered = subscription({ Endpoint: arnOfQueue, FilterPolicy: { kind: ['a'] } });
    expect(() => topicsIn({ Filtered: filtered })).toThrow(/Filtered has a filter policy/);
  });
});
