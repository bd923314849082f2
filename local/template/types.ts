/** Resource types that run here, and as what. */
export const run: Readonly<Record<string, string>> = {
  'AWS::ApiGatewayV2::Api': 'routes of the local HTTP front',
  'AWS::ApiGatewayV2::Integration': 'which function a route calls',
  'AWS::ApiGatewayV2::Route': 'one method and path',
  'AWS::CloudFront::Distribution': 'the headers it adds towards the API',
  'AWS::CloudFront::Function': 'its own code, run on page requests',
  'AWS::CloudFront::ResponseHeadersPolicy': 'security headers of the pages',
  'AWS::DynamoDB::GlobalTable': 'a dynalite table',
  'AWS::DynamoDB::Table': 'a dynalite table',
  'AWS::Events::EventBus': 'a bus in this process',
  'AWS::Events::Rule': 'pattern or schedule, and its targets',
  'AWS::GuardDuty::MalwareProtectionPlan': 'the malware verdict stand-in',
  'AWS::Lambda::EventSourceMapping': 'queue to function',
  'AWS::Lambda::Function': 'the same bundle in worker threads',
  'AWS::S3::Bucket': 'a bucket of the S3 stand-in',
  'AWS::S3::BucketPolicy': 'the tag gate',
  'AWS::SecretsManager::Secret': 'a random value kept in the data folder',
  'AWS::SES::ConfigurationSet': 'a name that mails carry',
  'AWS::SES::ConfigurationSetEventDestination': 'sending events on the default bus',
  'AWS::SNS::Subscription': 'topic to queue; other subscribers are not run',
  'AWS::SNS::Topic': 'a topic in this process',
  'AWS::SQS::Queue': 'a queue in this process',
  'Custom::S3BucketNotifications': 'object events on the default bus',
};

/** Resource types that have no counterpart on one machine, each with the reason why nothing is lost. */
export const nothingToRun: Readonly<Record<string, string>> = {
  'AWS::ApiGatewayV2::ApiMapping': 'custom domain names are for AWS',
  'AWS::ApiGatewayV2::DomainName': 'custom domain names are for AWS',
  'AWS::ApiGatewayV2::Stage': 'throttling and access logs; the front has one stage',
  'AWS::CDK::Metadata': 'usage figures for AWS',
  'AWS::CertificateManager::Certificate': 'loopback needs no certificate',
  'AWS::CloudFront::CachePolicy': 'nothing is cached here',
  'AWS::CloudFront::OriginAccessControl': 'the site is read from the build folder',
  'AWS::CloudFront::OriginRequestPolicy': 'the front passes requests itself',
  'AWS::CloudWatch::Alarm': 'checked by template tests',
  'AWS::CloudWatch::CompositeAlarm': 'checked by template tests',
  'AWS::CloudWatch::Dashboard': 'the /local page shows queues and events',
  'AWS::IAM::ManagedPolicy': 'permissions are checked by template tests',
  'AWS::IAM::Policy': 'permissions are checked by template tests',
  'AWS::IAM::Role': 'permissions are checked by template tests',
  'AWS::KMS::Alias': 'files lie on your own disk',
  'AWS::KMS::Key': 'files lie on your own disk',
  'AWS::Lambda::LayerVersion': 'only CDK’s own deployment functions use one',
  'AWS::Lambda::Permission': 'permissions are checked by template tests',
  'AWS::Logs::LogGroup': 'logs are kept by the product',
  'AWS::Logs::MetricFilter': 'metrics are for AWS',
  'AWS::Logs::QueryDefinition': 'logs are kept by the product',
  'AWS::Logs::ResourcePolicy': 'permissions are checked by template tests',
  'AWS::SES::EmailIdentity': 'the SES stand-in lets every sender send',
  'AWS::SNS::TopicPolicy': 'permissions are checked by template tests',
  'AWS::SQS::QueuePolicy': 'permissions are checked by template tests',
  'AWS::WAFv2::WebACL': 'the front takes calls from this machine only',
  'Custom::AWS': 'one-off calls at deployment',
  'Custom::CDKBucketDeployment': 'the site is read from the build folder',
  'Custom::CrossRegionExportReader': 'cross-region references are for AWS',
  'Custom::CrossRegionExportWriter': 'cross-region references are for AWS',
  'Custom::S3AutoDeleteObjects': 'delete the data folder instead',
};

/** Throws one sentence that names every resource whose type is on neither list. */
export function refuseUnknownTypes(resources: readonly { id: string; type: string }[]): void {
  const unknown = resources.filter(({ type }) => !(type in run) && !(type in nothingToRun));
  if (unknown.length === 0) return;
  const named = unknown.map(({ id, type }) => `${id} (${type})`).join(', ');
  throw new Error(
    `The templates hold resources that the local runtime does not know: ${named}. ` +
      'Teach local/template/types.ts what they mean here, or why they need nothing.',
  );
}
