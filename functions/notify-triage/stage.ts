import { cvNeedsReview } from '../../shared/events/cv-needs-review.ts';
import { cvRejected } from '../../shared/events/cv-rejected.ts';
import { defineStage } from '../../shared/runtime/stage.ts';

/** Puts every case that software did not decide before a person, with the original where it may be opened. */
export const stage = defineStage({
  name: 'notify-triage',
  consumes: [cvNeedsReview, cvRejected],
  emits: [],
  grants: ['table', 'bus', 'mail'],
  timeoutSeconds: 20,
  batchSize: 1,
});
