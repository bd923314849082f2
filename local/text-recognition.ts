import { join } from 'node:path';
import type { LocalS3 } from './services/s3/s3.ts';
import type { Credentials } from './services/sigv4.ts';
import { createTopics } from './services/sns/topics.ts';
import type { Queues } from './services/sqs/queues.ts';
import type { ReadObject } from './services/textract/document.ts';
import { createTextract, type LocalTextract } from './services/textract/textract.ts';
import type { Plan } from './template/plan/plan.ts';
import { type BucketPlan, verdictTag } from './template/plan/storage.ts';

/** What text recognition needs of the other stand-ins. */
export interface TextRecognitionOptions {
  readonly dataDir: string;
  readonly plan: Plan;
  readonly credentials: Credentials;
  readonly region: string;
  readonly s3: LocalS3;
  readonly queues: Queues;
  readonly now: () => Date;
  readonly onChange: () => void;
  readonly onFailure: (error: unknown) => void;
}

/** Textract, reading the local S3, with the ends of its jobs published to the templates' topics and their queues. */
export function startTextRecognition(options: TextRecognitionOptions): LocalTextract {
  const { dataDir, plan, credentials, region, s3, queues, now, onChange, onFailure } = options;
  const topics = createTopics({
    now,
    plans: plan.topics,
    send: (arn, body) => {
      const queue = queues.byArn(arn);
      if (!queue) throw new Error(`A subscription names ${arn}, which is no queue of the templates.`);
      queue.send(body);
    },
  });
  return createTextract({
    dir: join(dataDir, 'textract'),
    credentials,
    region,
    readObject: gatedReader(s3, plan.buckets),
    publish: (topicArn, message) => {
      if (topics.publish(topicArn, message) === null) throw new Error(`There is no topic ${topicArn}.`);
    },
    now,
    onChange,
    onFailure,
  });
}

/** Textract reads with its caller's permissions: behind a tag gate, only what the malware scan has passed. */
function gatedReader(s3: LocalS3, buckets: readonly BucketPlan[]): ReadObject {
  return async (bucket, key, versionId) => {
    const isGated = buckets.some(({ name, tagGate }) => name === bucket && tagGate);
    const tags = s3.describe(bucket, key, versionId)?.tags ?? {};
    if (isGated && tags[verdictTag] !== 'NO_THREATS_FOUND') return null;
    return s3.peek(bucket, key, versionId);
  };
}
