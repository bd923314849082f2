const arn = (id: string) => ({ 'Fn::GetAtt': [id, 'Arn'] });
const ref = (Ref: string) => ({ Ref });
const on = (EventPattern: object, EventBusName?: object) => ({
  Type: 'AWS::Events::Rule',
  Properties: {
    EventPattern,
    ...(EventBusName ? { EventBusName } : {}),
    Targets: [{ Arn: arn('Jobs'), Id: 'jobs' }],
  },
});
const lambda = (name: string) => ({
  Type: 'AWS::Lambda::Function',
  Properties: {
    FunctionName: `tiny-${name}`,
    Handler: 'index.handler',
    Code: { S3Bucket: 'assets', S3Key: `${name}.zip` },
    Timeout: 2,
    MemorySize: 256,
    Environment: {
      Variables: {
        FUNCTION_NAME: name,
        TABLE_NAME: ref('Table'),
        BUS_NAME: ref('Bus'),
        UPLOADS_BUCKET: ref('Uploads'),
        SITE_URL: { 'Fn::Join': ['', ['https://', { 'Fn::GetAtt': ['Site', 'DomainName'] }]] },
      },
    },
  },
});
const route = (key: string, AuthorizationType: string) => ({
  Type: 'AWS::ApiGatewayV2::Route',
  Properties: {
    ApiId: ref('Api'),
    RouteKey: key,
    AuthorizationType,
    Target: { 'Fn::Join': ['', ['integrations/', ref('Joint')]] },
  },
});

/** A template with one of everything: bus → queue → function → table, a schedule, uploads with a scan, three routes. */
export const tinyTemplate = {
  Resources: {
    Bus: { Type: 'AWS::Events::EventBus', Properties: { Name: 'tiny' } },
    Dead: { Type: 'AWS::SQS::Queue', Properties: { QueueName: 'tiny-keep-dead' } },
    Jobs: {
      Type: 'AWS::SQS::Queue',
      Properties: {
        QueueName: 'tiny-keep',
        VisibilityTimeout: 6,
        RedrivePolicy: { deadLetterTargetArn: arn('Dead'), maxReceiveCount: 3 },
      },
    },
    Asked: on({ source: ['tiny'] }, ref('Bus')),
    Scanned: on({
      source: ['aws.guardduty'],
      detail: { s3ObjectDetails: { bucketName: [ref('Uploads')], objectKey: [{ prefix: 'cv/' }] } },
    }),
    Tick: {
      Type: 'AWS::Events::Rule',
      Properties: { ScheduleExpression: 'rate(1 minute)', Targets: [{ Arn: arn('Jobs'), Id: 'jobs' }] },
    },
    Table: {
      Type: 'AWS::DynamoDB::Table',
      Properties: {
        TableName: 'kept',
        KeySchema: [{ AttributeName: 'pk', KeyType: 'HASH' }],
        AttributeDefinitions: [{ AttributeName: 'pk', AttributeType: 'S' }],
      },
    },
    Uploads: {
      Type: 'AWS::S3::Bucket',
      Properties: {
        BucketName: 'tiny-uploads',
        VersioningConfiguration: { Status: 'Enabled' },
        NotificationConfiguration: { EventBridgeConfiguration: { EventBridgeEnabled: true } },
      },
    },
    Scan: {
      Type: 'AWS::GuardDuty::MalwareProtectionPlan',
      Properties: {
        ProtectedResource: { S3Bucket: { BucketName: ref('Uploads'), ObjectPrefixes: ['cv/'] } },
      },
    },
    Keep: lambda('keep'),
    Feed: {
      Type: 'AWS::Lambda::EventSourceMapping',
      Properties: {
        EventSourceArn: arn('Jobs'),
        FunctionName: ref('Keep'),
        BatchSize: 5,
        FunctionResponseTypes: ['ReportBatchItemFailures'],
      },
    },
    Ask: lambda('ask'),
    Api: { Type: 'AWS::ApiGatewayV2::Api' },
    Joint: { Type: 'AWS::ApiGatewayV2::Integration', Properties: { IntegrationUri: arn('Ask') } },
    PutRoute: route('POST /api/events', 'NONE'),
    EchoRoute: route('GET /api/echo/{id}', 'NONE'),
    SignedRoute: route('POST /api/signed', 'AWS_IAM'),
    Secret: { Type: 'AWS::SecretsManager::Secret', Properties: { GenerateSecretString: {} } },
    Site: {
      Type: 'AWS::CloudFront::Distribution',
      Properties: {
        DistributionConfig: {
          Origins: [
            {
              Id: 'api',
              CustomOriginConfig: {},
              OriginCustomHeaders: [
                {
                  HeaderName: 'x-origin-secret',
                  HeaderValue: {
                    'Fn::Join': ['', ['{{resolve:secretsmanager:', ref('Secret'), ':SecretString:::}}']],
                  },
                },
              ],
            },
          ],
        },
      },
    },
  },
};
