import { CfnOutput, type CfnResource, Duration, RemovalPolicy, Stack } from 'aws-cdk-lib';
import { AttributeType, BillingMode, ProjectionType, Table } from 'aws-cdk-lib/aws-dynamodb';
import { EventBus } from 'aws-cdk-lib/aws-events';
import { Key } from 'aws-cdk-lib/aws-kms';
import type { Bucket } from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';
import { addMalwareScan } from './data/malware-scan.ts';
import { privateBucket } from './data/private-bucket.ts';
import { addSender } from './data/sender.ts';
import { type Deployment, stackEnvironment } from './deployment.ts';

/** What the later stacks build on. */
export interface DataResources {
  readonly table: Table;
  readonly sweepIndexArn: string;
  readonly sweepIndexName: string;
  readonly uploads: Bucket;
  readonly derived: Bucket;
  /** Encrypts both buckets. */
  readonly key: Key;
  readonly bus: EventBus;
  /** Name of the SES configuration set. */
  readonly configurationSet: string;
  readonly senderAddress: string;
}

const sweepIndex = 'sweep';

/**
 * Everything that must outlive a deployment. Its logical ids are frozen by a test, because a changed id makes
 * CloudFormation replace the resource: with the table that would be every candidate's data.
 */
export class DataStack extends Stack implements DataResources {
  readonly table: Table;
  readonly sweepIndexArn: string;
  readonly sweepIndexName: string;
  readonly uploads: Bucket;
  readonly derived: Bucket;
  readonly key: Key;
  readonly bus: EventBus;
  readonly configurationSet: string;
  readonly senderAddress: string;

  constructor(scope: Construct, deployment: Deployment) {
    super(scope, `${deployment.prefix}-data`, {
      env: stackEnvironment(deployment),
      terminationProtection: true,
      description: 'CV Router: table, buckets, bus and sender. Holds what must not be lost.',
    });
    const { prefix, settings } = deployment;
    this.key = frozen('Key', new Key(this, 'Key', keyOptions));
    const expiry = Duration.days(settings.retentionMonths * 31);
    const bucketOptions = { key: this.key, expiry };
    this.uploads = frozen('Uploads', privateBucket(this, 'Uploads', { ...bucketOptions, uploads: true }));
    this.derived = frozen('Derived', privateBucket(this, 'Derived', bucketOptions));
    this.table = frozen('Table', tableIn(this));
    this.sweepIndexName = sweepIndex;
    this.sweepIndexArn = `${this.table.tableArn}/index/${sweepIndex}`;
    this.bus = frozen('Bus', new EventBus(this, 'Bus', { eventBusName: prefix }));
    this.senderAddress = settings.senderAddress;
    this.configurationSet = addSender(this, prefix, settings.senderAddress);
    if (settings.malwareScan === 'on') addMalwareScan(this, this.uploads, this.key);
    new CfnOutput(this, 'TableName', { value: this.table.tableName });
    new CfnOutput(this, 'UploadsBucket', { value: this.uploads.bucketName });
    new CfnOutput(this, 'DerivedBucket', { value: this.derived.bucketName });
  }
}

const keyOptions = {
  description: 'CV Router: encrypts CVs and the text made from them',
  enableKeyRotation: true,
  removalPolicy: RemovalPolicy.RETAIN,
};

function tableIn(stack: Stack): Table {
  const table = new Table(stack, 'Table', {
    partitionKey: { name: 'pk', type: AttributeType.STRING },
    sortKey: { name: 'sk', type: AttributeType.STRING },
    billingMode: BillingMode.PAY_PER_REQUEST,
    pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
    deletionProtection: true,
    timeToLiveAttribute: 'expiresAt',
    removalPolicy: RemovalPolicy.RETAIN,
  });
  table.addGlobalSecondaryIndex({
    indexName: sweepIndex,
    partitionKey: { name: 'sweepShard', type: AttributeType.STRING },
    sortKey: { name: 'dueAt', type: AttributeType.STRING },
    projectionType: ProjectionType.KEYS_ONLY,
  });
  return table;
}

/** Gives a construct's resource a plain logical id, free of the hash that moves with the construct's path. */
function frozen<T extends Construct>(id: string, construct: T): T {
  (construct.node.defaultChild as CfnResource).overrideLogicalId(id);
  return construct;
}
