import { cvNeedsReview } from '../../shared/events/cv-needs-review.ts';
import { cvTextExtracted } from '../../shared/events/cv-text-extracted.ts';
import { ocrJobDone } from '../../shared/events/ocr-job-done.ts';
import { ocrRequested } from '../../shared/events/ocr-requested.ts';
import { defineStage } from '../../shared/runtime/stage.ts';

/** Has the text in pictures of pages recognised. On its own queue: scans never hold up CVs that have text. */
export const stage = defineStage({
  name: 'recognise-text',
  consumes: [ocrRequested, ocrJobDone],
  emits: [cvTextExtracted, cvNeedsReview],
  grants: ['table', 'bus', 'derived:read', 'derived:write', 'ocr'],
  from: ['waiting-for-ocr'],
  timeoutSeconds: 60,
  batchSize: 1,
  maxConcurrency: 2,
});
