import { cvNeedsReview } from '../../shared/events/cv-needs-review.ts';
import { cvReceived } from '../../shared/events/cv-received.ts';
import { cvRejected } from '../../shared/events/cv-rejected.ts';
import { cvTextExtracted } from '../../shared/events/cv-text-extracted.ts';
import { ocrRequested } from '../../shared/events/ocr-requested.ts';
import { defineStage } from '../../shared/runtime/stage.ts';

/** Reads the CV's files into text. */
export const stage = defineStage({
  name: 'extract-text',
  consumes: [cvReceived],
  emits: [cvTextExtracted, ocrRequested, cvNeedsReview, cvRejected],
  grants: ['table', 'bus', 'uploads:read', 'derived:write'],
  from: ['clean', 'reading'],
  timeoutSeconds: 60,
  memoryMb: 1024,
  batchSize: 1,
  assets: ['pdf', 'heic'],
});
