import type { Job, JobEnd } from './job.ts';

/** The message that Textract publishes when a job ends, as its developer guide gives it ("Results notification"). */
export function notificationOf({ id, tag, place }: Job, { status, endedAt }: JobEnd): string {
  return JSON.stringify({
    JobId: id,
    Status: status,
    API: 'StartDocumentTextDetection',
    ...(tag === null ? {} : { JobTag: tag }),
    Timestamp: endedAt,
    DocumentLocation: { S3ObjectName: place.key, S3Bucket: place.bucket },
  });
}
