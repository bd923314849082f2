import { describe, expect, it } from 'vitest';
import { planOf } from '../../../../local/template/plan/plan.ts';
import { resourcesOf } from './assembly-in.ts';

const queue = (properties: object = {}) => ({ Type: 'AWS::SQS::Queue', Properties: properties });
const arn = (id: string) => ({ 'Fn::GetAtt': [id, 'Arn'] });
const planFor = (Resources: object) => planOf(resourcesOf({ one: { Resources } }), null);

describe('what templates define', () => {
  it('queues with SQS’s defaults and their redrive', () => {
    const { queues } = planFor({
      Dead: queue(),
      Jobs: queue({
        QueueName: 'jobs',
        VisibilityTimeout: 60,
        RedrivePolicy: { deadLetterTargetArn: arn('Dead'), maxReceiveCount: 5 },
      }),
    });
    expect(queues[0]).toMatchObject({ name: 'Dead', visibilitySeconds: 30, delaySeconds: 0, redrive: null });
    expect(queues[1]).toMatchObject({
      name: 'jobs',
      visibilitySeconds: 60,
      redrive: { deadLetterArn: 'arn:aws:sqs:eu-west-2:000000000000:Dead', maxReceives: 5 },
    });
    expect(() => planFor({ Fifo: queue({ FifoQueue: true }) })).toThrow(/FIFO/);
  });

  it('rules with pattern or schedule, bus and targets; disabled ones not', () => {
    const { rules, buses } = planFor({
      Bus: { Type: 'AWS::Events::EventBus', Properties: { Name: 'ours' } },
      Jobs: queue(),
      Own: {
        Type: 'AWS::Events::Rule',
        Properties: {
          EventBusName: { Ref: 'Bus' },
          EventPattern: { source: ['x'] },
          Targets: [
            {
              Arn: arn('Jobs'),
              Id: 'a',
              InputTransformer: { InputPathsMap: { a: '$.id' }, InputTemplate: '<a>' },
            },
          ],
        },
      },
      Tick: {
        Type: 'AWS::Events::Rule',
        Properties: { ScheduleExpression: 'rate(1 minute)', State: 'ENABLED' },
      },
      Off: { Type: 'AWS::Events::Rule', Properties: { State: 'DISABLED' } },
    });
    expect(buses).toEqual(['default', 'ours']);
    expect(rules.map(({ name, bus, schedule }) => [name, bus, schedule])).toEqual([
      ['Own', 'ours', null],
      ['Tick', 'default', 'rate(1 minute)'],
    ]);
    expect(rules[0]?.targets).toEqual([
      {
        arn: 'arn:aws:sqs:eu-west-2:000000000000:Jobs',
        deadLetterArn: null,
        input: { transformer: { paths: { a: '$.id' }, template: '<a>' } },
      },
    ]);
  });

  it('buckets with versions, CORS, notifications and the tag gate of their policy', () => {
    const gate = {
      Effect: 'Deny',
      Action: 's3:GetObject*',
      Condition: {
        StringNotEquals: { 's3:ExistingObjectTag/GuardDutyMalwareScanStatus': 'NO_THREATS_FOUND' },
      },
    };
    const { buckets } = planFor({
      Uploads: {
        Type: 'AWS::S3::Bucket',
        Properties: {
          VersioningConfiguration: { Status: 'Enabled' },
          CorsConfiguration: {
            CorsRules: [{ AllowedMethods: ['POST'], AllowedOrigins: ['*'], MaxAge: 3000 }],
          },
          NotificationConfiguration: { EventBridgeConfiguration: { EventBridgeEnabled: true } },
        },
      },
      Policy: {
        Type: 'AWS::S3::BucketPolicy',
        Properties: { Bucket: { Ref: 'Uploads' }, PolicyDocument: { Statement: [gate] } },
      },
      Plain: { Type: 'AWS::S3::Bucket' },
    });
    expect(buckets).toEqual([
      {
        name: 'uploads',
        versioned: true,
        cors: [{ origins: ['*'], methods: ['POST'], headers: [], exposed: [], maxAgeSeconds: 3000 }],
        tagGate: true,
        notifies: true,
      },
      { name: 'plain', versioned: false, cors: [], tagGate: false, notifies: false },
    ]);
  });

  it('routes with the function behind each, and the headers CloudFront adds towards the API', () => {
    const { site } = planFor({
      Api: { Type: 'AWS::ApiGatewayV2::Api' },
      Take: { Type: 'AWS::Lambda::Function', Properties: { FunctionName: 'take', Code: {} } },
      Joint: { Type: 'AWS::ApiGatewayV2::Integration', Properties: { IntegrationUri: arn('Take') } },
      Route: {
        Type: 'AWS::ApiGatewayV2::Route',
        Properties: {
          RouteKey: 'POST /api/intake',
          AuthorizationType: 'AWS_IAM',
          Target: { 'Fn::Join': ['', ['integrations/', { Ref: 'Joint' }]] },
        },
      },
      Site: {
        Type: 'AWS::CloudFront::Distribution',
        Properties: {
          DistributionConfig: {
            Origins: [
              { Id: 'site', S3OriginConfig: {} },
              {
                Id: 'api',
                CustomOriginConfig: {},
                OriginCustomHeaders: [{ HeaderName: 'X-Origin-Secret', HeaderValue: 's' }],
              },
            ],
          },
        },
      },
    });
    expect(site.originHeaders).toEqual({ 'x-origin-secret': 's' });
    expect(site.routes).toEqual([
      {
        method: 'POST',
        path: '/api/intake',
        key: 'POST /api/intake',
        functionName: 'take',
        auth: 'AWS_IAM',
        timeoutMs: 30_000,
      },
    ]);
  });
});
