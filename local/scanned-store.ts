import type { ScannedStore } from './services/malware/arrivals.ts';
import type { LocalS3 } from './services/s3/s3.ts';

/** The uploads as the malware stand-in sees them: past signatures and the tag gate, as GuardDuty's role does. */
export const scannedStore = (s3: LocalS3): ScannedStore => ({
  objects: (bucket) => s3.objects(bucket),
  read: async ({ bucket, key, versionId }) => {
    const bytes = await s3.peek(bucket, key, versionId);
    if (bytes) return bytes;
    throw new Error('The object is gone.');
  },
  tag: ({ bucket, key, versionId }, tags) => {
    if (!s3.tag(bucket, key, versionId, tags)) throw new Error('The object is gone.');
  },
});
