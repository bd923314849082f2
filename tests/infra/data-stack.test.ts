import { beforeAll, describe, expect, it } from 'vitest';
import { listOf, type Statement, type Synthesised, synthesised, targetOf } from './synthesised.ts';

interface BucketProps {
  readonly BucketEncryption: unknown;
  readonly CorsConfiguration?: unknown;
  readonly LifecycleConfiguration: { readonly Rules: readonly Record<string, unknown>[] };
  readonly NotificationConfiguration?: unknown;
  readonly PublicAccessBlockConfiguration: unknown;
  readonly VersioningConfiguration: unknown;
}

let made: Synthesised;

beforeAll(() => {
  made = synthesised();
});

const bucket = (id: string) => {
  const found = made.all<BucketProps>('AWS::S3::Bucket', 'data').find((one) => one.id === id);
  if (!found) throw new Error(`There is no bucket ${id}`);
  return found;
};

/** CloudFormation replaces a resource whose id changes. Never change a line here: it would cost people's data. */
const frozenIds = {
  Bus: 'AWS::Events::EventBus',
  ConfigurationSet: 'AWS::SES::ConfigurationSet',
  Derived: 'AWS::S3::Bucket',
  DerivedPolicyDDB1B2E8: 'AWS::S3::BucketPolicy',
  Key: 'AWS::KMS::Key',
  MalwareScan: 'AWS::GuardDuty::MalwareProtectionPlan',
  MalwareScanRole: 'AWS::IAM::Role',
  SenderDomain: 'AWS::SES::EmailIdentity',
  SendingEvents: 'AWS::SES::ConfigurationSetEventDestination',
  Table: 'AWS::DynamoDB::Table',
  Uploads: 'AWS::S3::Bucket',
  UploadsPolicy148F8199: 'AWS::S3::BucketPolicy',
};

describe('the data stack', () => {
  it('keeps its logical ids', () => {
    const { Resources } = JSON.parse(made.templates.data) as { Resources: Record<string, { Type: string }> };
    const found = Object.fromEntries(Object.entries(Resources).map(([id, { Type }]) => [id, Type]));
    expect(found).toEqual(frozenIds);
  });

  it('keeps its data when the stack goes', () => {
    for (const id of ['Table', 'Uploads', 'Derived', 'Key', 'SenderDomain']) {
      const type = frozenIds[id as keyof typeof frozenIds];
      expect(made.all(type, 'data').find((one) => one.id === id)?.DeletionPolicy).toBe('Retain');
    }
  });

  it('has one on-demand table: recoverable, protected, with expiry and a sparse sweep index', () => {
    expect(made.all('AWS::DynamoDB::Table')).toHaveLength(1);
    expect(made.all('AWS::DynamoDB::Table')[0]?.Properties).toMatchObject({
      BillingMode: 'PAY_PER_REQUEST',
      DeletionProtectionEnabled: true,
      PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
      TimeToLiveSpecification: { AttributeName: 'expiresAt', Enabled: true },
      KeySchema: [
        { AttributeName: 'pk', KeyType: 'HASH' },
        { AttributeName: 'sk', KeyType: 'RANGE' },
      ],
      GlobalSecondaryIndexes: [
        {
          IndexName: 'sweep',
          KeySchema: [
            { AttributeName: 'sweepShard', KeyType: 'HASH' },
            { AttributeName: 'dueAt', KeyType: 'RANGE' },
          ],
          Projection: { ProjectionType: 'KEYS_ONLY' },
        },
      ],
    });
  });

  it.each(['Uploads', 'Derived'])(
    '%s is versioned, encrypted by our key, never public and emptied by age',
    (id) => {
      const { Properties } = bucket(id);
      expect(Properties).toMatchObject({
        VersioningConfiguration: { Status: 'Enabled' },
        PublicAccessBlockConfiguration: {
          BlockPublicAcls: true,
          BlockPublicPolicy: true,
          IgnorePublicAcls: true,
          RestrictPublicBuckets: true,
        },
      });
      expect(JSON.stringify(Properties.BucketEncryption)).toContain('"SSEAlgorithm":"aws:kms"');
      expect(Properties.LifecycleConfiguration.Rules[0]).toMatchObject({
        Status: 'Enabled',
        ExpirationInDays: 24 * 31,
        NoncurrentVersionExpiration: { NoncurrentDays: 24 * 31 },
      });
    },
  );

  it('takes POSTs into uploads from any page, and tells EventBridge', () => {
    expect(bucket('Uploads').Properties.CorsConfiguration).toEqual({
      CorsRules: [{ AllowedMethods: ['POST'], AllowedOrigins: ['*'], MaxAge: 3000 }],
    });
    expect(bucket('Uploads').Properties.NotificationConfiguration).toEqual({
      EventBridgeConfiguration: { EventBridgeEnabled: true },
    });
    expect(bucket('Derived').Properties.CorsConfiguration).toBeUndefined();
    expect(bucket('Derived').Properties.NotificationConfiguration).toBeUndefined();
  });

  it('refuses both buckets and every queue without TLS', () => {
    const policies = [
      ...made.all<{ PolicyDocument: { Statement: Statement[] } }>('AWS::S3::BucketPolicy'),
      ...made.all<{ PolicyDocument: { Statement: Statement[] } }>('AWS::SQS::QueuePolicy'),
    ];
    const buckets = made.all('AWS::S3::Bucket').length + made.all('AWS::SQS::Queue').length;
    expect(policies).toHaveLength(buckets);
    for (const { Properties } of policies) {
      const tls = Properties.PolicyDocument.Statement.find(
        ({ Effect, Condition }) => Effect === 'Deny' && Condition?.Bool?.['aws:SecureTransport'] === 'false',
      );
      expect(listOf(tls?.Action)).toEqual([expect.stringMatching(/^(s3|sqs):\*$/)]);
    }
  });

  it('sends mail as the agency’s domain and gets every sending event on the default bus', () => {
    expect(made.all('AWS::SES::EmailIdentity')[0]?.Properties).toMatchObject({
      EmailIdentity: 'agency.example',
    });
    expect(made.all('AWS::SES::ConfigurationSetEventDestination')[0]?.Properties).toMatchObject({
      EventDestination: {
        Enabled: true,
        MatchingEventTypes: ['send', 'reject', 'bounce', 'complaint', 'delivery', 'deliveryDelay'],
      },
    });
  });

  it('scans what comes into uploads under our prefix', () => {
    const plan = made.all<{ Role: unknown; ProtectedResource: { S3Bucket: { ObjectPrefixes: string[] } } }>(
      'AWS::GuardDuty::MalwareProtectionPlan',
    )[0];
    expect(targetOf(plan?.Properties.Role)).toBe('MalwareScanRole');
    expect(plan?.Properties.ProtectedResource.S3Bucket.ObjectPrefixes).toEqual(['cv/']);
    expect(plan?.DependsOn).toContain('UploadsPolicy148F8199');
  });
});
