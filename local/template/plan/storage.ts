import type { LiveResource } from '../assembly.ts';
import { type Fields, fieldsList, fieldsOf, isTrue, listOf, textOf } from '../fields.ts';
import type { Json } from '../lookup.ts';

/** A table: the request that creates it, and the attribute its items expire by. */
export interface TablePlan {
  readonly name: string;
  /** DynamoDB's CreateTable request. */
  readonly create: Fields;
  /** Holds the time in epoch seconds after which an item goes. */
  readonly expiryAttribute: string | null;
}

/** Which origins' pages may call a bucket, as S3 keeps it. */
export interface CorsPlan {
  readonly origins: readonly string[];
  readonly methods: readonly string[];
  readonly headers: readonly string[];
  readonly exposed: readonly string[];
  readonly maxAgeSeconds: number | null;
}

/** A bucket. */
export interface BucketPlan {
  readonly name: string;
  readonly versioned: boolean;
  readonly cors: readonly CorsPlan[];
  /** Whether its policy denies reads of what no malware scan has passed. */
  readonly tagGate: boolean;
  /** Whether object events go to the default bus. */
  readonly notifies: boolean;
}

/** The tag that GuardDuty puts on an object. */
export const verdictTag = 'GuardDutyMalwareScanStatus';

/** The templates' tables. */
export function tablesOf(resources: readonly LiveResource[]): TablePlan[] {
  return resources
    .filter(({ type }) => type === 'AWS::DynamoDB::GlobalTable' || type === 'AWS::DynamoDB::Table')
    .map((resource) => {
      const properties = resource.properties();
      const expiry = fieldsOf(properties.TimeToLiveSpecification);
      return {
        name: resource.name,
        create: createRequest(resource.name, properties),
        expiryAttribute: isTrue(expiry.Enabled) ? textOf(expiry.AttributeName) : null,
      };
    });
}

function createRequest(TableName: string, properties: Fields): Fields {
  const indexes = fieldsList(properties.GlobalSecondaryIndexes).map(
    ({ IndexName = '', KeySchema = [], Projection = {} }) => ({ IndexName, KeySchema, Projection }),
  );
  const { AttributeDefinitions = [], KeySchema = [] } = properties;
  const base: Record<string, Json> = {
    TableName,
    AttributeDefinitions,
    KeySchema,
    BillingMode: 'PAY_PER_REQUEST',
  };
  return indexes.length > 0 ? { ...base, GlobalSecondaryIndexes: indexes } : base;
}

/** The templates' buckets. */
export function bucketsOf(resources: readonly LiveResource[]): BucketPlan[] {
  const of = (type: string) =>
    resources.filter((resource) => resource.type === type).map((r) => r.properties());
  const policies = of('AWS::S3::BucketPolicy');
  const notifications = of('Custom::S3BucketNotifications');
  return resources
    .filter(({ type }) => type === 'AWS::S3::Bucket')
    .map((resource) => {
      const { name } = resource;
      const properties = resource.properties();
      const own = fieldsOf(properties.NotificationConfiguration);
      const custom = notifications.filter(({ BucketName }) => BucketName === name);
      const set = [own, ...custom.map((given) => fieldsOf(given.NotificationConfiguration))];
      return {
        name,
        versioned: fieldsOf(properties.VersioningConfiguration).Status === 'Enabled',
        cors: fieldsList(fieldsOf(properties.CorsConfiguration).CorsRules).map(corsOf),
        tagGate: policies.some(
          (policy) => policy.Bucket === name && hasGate(fieldsOf(policy.PolicyDocument)),
        ),
        notifies: set.some(({ EventBridgeConfiguration }) => isOn(EventBridgeConfiguration)),
      };
    });
}

/** In the property the switch may be told or left out; in the custom resource its presence is the switch. */
const isOn = (configuration: Json | undefined): boolean =>
  configuration !== undefined && fieldsOf(configuration).EventBridgeEnabled !== false;

function hasGate(policy: Fields): boolean {
  return fieldsList(policy.Statement).some(({ Effect, Condition }) => {
    const unless = fieldsOf(fieldsOf(Condition).StringNotEquals);
    return Effect === 'Deny' && `s3:ExistingObjectTag/${verdictTag}` in unless;
  });
}

const strings = (value: Json | undefined): string[] => listOf(value).map(String);

function corsOf(rule: Fields): CorsPlan {
  return {
    origins: strings(rule.AllowedOrigins),
    methods: strings(rule.AllowedMethods),
    headers: strings(rule.AllowedHeaders),
    exposed: strings(rule.ExposedHeaders),
    maxAgeSeconds: typeof rule.MaxAge === 'number' ? rule.MaxAge : null,
  };
}
