import { contactCorrected } from '../../shared/events/contact-corrected.ts';
import { cvNeedsReview } from '../../shared/events/cv-needs-review.ts';
import { cvReceived } from '../../shared/events/cv-received.ts';
import { cvRejected } from '../../shared/events/cv-rejected.ts';
import { formOnly } from '../../shared/events/form-only.ts';
import { defineStage } from '../../shared/runtime/stage.ts';

/** Tells the candidate: a receipt once, and what to do where the file could not be used. */
export const stage = defineStage({
  name: 'acknowledge-candidate',
  consumes: [cvReceived, formOnly, contactCorrected, cvNeedsReview, cvRejected],
  emits: [],
  grants: ['table', 'bus', 'mail'],
  batchSize: 1,
});
