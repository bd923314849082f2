import * as v from 'valibot';
import { defineExternalEvent } from './define-external-event.ts';

/** S3 stored an upload. It starts the pipeline only where malware scanning is off. */
export const objectCreated = defineExternalEvent({
  name: 'ObjectCreated',
  source: 'aws.s3',
  detailType: 'Object Created',
  malwareScan: 'off',
  schema: v.pipe(
    v.object({
      bucket: v.object({ name: v.string() }),
      object: v.object({ key: v.string(), size: v.number(), 'version-id': v.string() }),
    }),
    v.transform(({ object }) => ({ key: object.key, versionId: object['version-id'], size: object.size })),
  ),
  filter: ({ uploadsBucket }) => ({
    bucket: { name: [uploadsBucket] },
    object: { key: [{ prefix: 'cv/' }] },
  }),
});
