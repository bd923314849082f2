import type { Json } from './lookup.ts';

/** Where the templates' resources live on this machine. Hosts are `127.0.0.1:PORT`, without a scheme. */
export interface Place {
  readonly region: string;
  readonly account: string;
  readonly siteHost: string;
  readonly s3Host: string;
  readonly awsHost: string;
}

/** The properties in which CloudFormation lets a template name a resource. */
export const nameProperties: readonly string[] = [
  'BucketName',
  'TableName',
  'QueueName',
  'TopicName',
  'FunctionName',
  'RoleName',
  'LogGroupName',
  'Name',
];

/** The name a resource has here: its own where the template gives one, else its logical id. */
export function physicalName(id: string, type: string, properties: Readonly<Record<string, Json>>): string {
  const given = nameProperties.map((key) => properties[key]).find((value) => typeof value === 'string');
  if (typeof given === 'string') return given;
  return type === 'AWS::S3::Bucket' ? id.toLowerCase() : id;
}

/** ARN of a resource in the usual shape of its service. */
export function arnOf(type: string, name: string, { region, account }: Place): string {
  const arn = (service: string, rest: string) => `arn:aws:${service}:${region}:${account}:${rest}`;
  const [, service = 'local'] = type.split('::');
  const shapes: Readonly<Record<string, string>> = {
    'AWS::S3::Bucket': `arn:aws:s3:::${name}`,
    'AWS::SQS::Queue': arn('sqs', name),
    'AWS::Events::EventBus': arn('events', `event-bus/${name}`),
    'AWS::Events::Rule': arn('events', `rule/${name}`),
    'AWS::Lambda::Function': arn('lambda', `function:${name}`),
    'AWS::DynamoDB::Table': arn('dynamodb', `table/${name}`),
    'AWS::DynamoDB::GlobalTable': arn('dynamodb', `table/${name}`),
    'AWS::SecretsManager::Secret': arn('secretsmanager', `secret:${name}`),
    'AWS::IAM::Role': `arn:aws:iam::${account}:role/${name}`,
    'AWS::Logs::LogGroup': arn('logs', `log-group:${name}:*`),
    'AWS::KMS::Key': arn('kms', `key/${name}`),
    'AWS::SES::ConfigurationSet': arn('ses', `configuration-set/${name}`),
  };
  return shapes[type] ?? arn(service.toLowerCase(), name);
}

/** URL of a queue on the local AWS endpoint. */
export const queueUrl = (name: string, { awsHost, account }: Place): string =>
  `http://${awsHost}/${account}/${name}`;

/** Types whose `Ref` is an ARN. */
const refIsArn = new Set(['AWS::SecretsManager::Secret', 'AWS::CloudFront::Function', 'AWS::SNS::Topic']);

/** What `Ref` gives for a resource. */
export function refOf(type: string, name: string, place: Place): string {
  if (type === 'AWS::SQS::Queue') return queueUrl(name, place);
  return refIsArn.has(type) ? arnOf(type, name, place) : name;
}

/** What `Fn::GetAtt` gives for a resource; an attribute with no meaning here becomes a readable name. */
export function attributeOf(type: string, name: string, attribute: string, place: Place): string {
  const key = `${type}.${attribute}`;
  const special: Readonly<Record<string, string>> = {
    // Without the bucket's name: here it is in the path, and a page's policy takes whole hosts.
    'AWS::S3::Bucket.DomainName': place.s3Host,
    'AWS::S3::Bucket.RegionalDomainName': place.s3Host,
    'AWS::SQS::Queue.QueueUrl': queueUrl(name, place),
    'AWS::SQS::Queue.QueueName': name,
    'AWS::ApiGatewayV2::Api.ApiEndpoint': `https://${place.siteHost}`,
    'AWS::CloudFront::Distribution.DomainName': place.siteHost,
  };
  if (attribute === 'Arn' || attribute.endsWith('ARN')) return arnOf(type, name, place);
  return special[key] ?? (attribute.endsWith('Id') || attribute === 'Name' ? name : `${name}.${attribute}`);
}
