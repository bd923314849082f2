import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import type { Key } from 'aws-cdk-lib/aws-kms';
import { BlockPublicAccess, Bucket, BucketEncryption, type CfnBucket, HttpMethods } from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';

/** How a bucket of personal data differs from the other. */
export interface PrivateBucketOptions {
  readonly key: Key;
  /** After which any version goes: the backstop behind erasure by the application. */
  readonly expiry: Duration;
  /** Takes browsers' POSTs, and tells EventBridge of new objects. */
  readonly uploads?: boolean;
}

/** A bucket for personal data: versioned, encrypted by our key, TLS only, never public, emptied by age. */
export function privateBucket(scope: Construct, id: string, options: PrivateBucketOptions): Bucket {
  const bucket = new Bucket(scope, id, {
    versioned: true,
    encryption: BucketEncryption.KMS,
    encryptionKey: options.key,
    bucketKeyEnabled: true,
    enforceSSL: true,
    minimumTLSVersion: 1.2,
    blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
    removalPolicy: RemovalPolicy.RETAIN,
    lifecycleRules: [
      {
        id: 'retention',
        expiration: options.expiry,
        // Events name a version: one that a second POST covered is still the CV that was scanned.
        noncurrentVersionExpiration: options.expiry,
        abortIncompleteMultipartUploadAfter: Duration.days(1),
      },
      { id: 'delete-markers', expiredObjectDeleteMarker: true },
    ],
    // The signed policy is the authority, not the page that a POST comes from; no credentials are involved.
    ...(options.uploads
      ? { cors: [{ allowedMethods: [HttpMethods.POST], allowedOrigins: ['*'], maxAge: 3000 }] }
      : {}),
  });
  if (options.uploads) notifyEventBridge(bucket);
  return bucket;
}

/** By the bucket's own property: the CDK's switch would add a custom resource with a function of its own. */
function notifyEventBridge(bucket: Bucket): void {
  const resource = bucket.node.defaultChild as CfnBucket;
  resource.notificationConfiguration = { eventBridgeConfiguration: { eventBridgeEnabled: true } };
}
