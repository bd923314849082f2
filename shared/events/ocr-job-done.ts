import * as v from 'valibot';
import { defineNotification } from './define-external-event.ts';

/** Textract finished an asynchronous job, well or not. Its tag is the application's reference. */
export const ocrJobDone = defineNotification({
  name: 'OcrJobDone',
  schema: v.pipe(
    v.object({ JobId: v.string(), Status: v.string(), JobTag: v.string() }),
    v.transform(({ JobId, Status, JobTag }) => ({ jobId: JobId, status: Status, reference: JobTag })),
  ),
  idOf: ({ jobId }) => jobId,
});
