import { cvNeedsReview } from '../../shared/events/cv-needs-review.ts';
import { cvReceived } from '../../shared/events/cv-received.ts';
import { cvRejected } from '../../shared/events/cv-rejected.ts';
import { everyMinute } from '../../shared/events/every-minute.ts';
import { formOnly } from '../../shared/events/form-only.ts';
import { leadRouted } from '../../shared/events/lead-routed.ts';
import { defineStage } from '../../shared/runtime/stage.ts';

/** Re-emits what has not moved within its deadline, follows up forms whose file never came, and keeps the clocks of leads. */
export const stage = defineStage({
  name: 'sweep-stuck',
  consumes: [everyMinute],
  emits: [formOnly, cvReceived, cvNeedsReview, cvRejected, leadRouted],
  grants: ['table', 'table:sweep', 'bus', 'mail'],
  timeoutSeconds: 50,
  batchSize: 1,
});
