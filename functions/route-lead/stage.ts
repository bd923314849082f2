import { cvNeedsReview } from '../../shared/events/cv-needs-review.ts';
import { cvTagged } from '../../shared/events/cv-tagged.ts';
import { leadRouted } from '../../shared/events/lead-routed.ts';
import { defineStage } from '../../shared/runtime/stage.ts';

/** Gives the lead its owner by the agency's territory rules. */
export const stage = defineStage({
  name: 'route-lead',
  consumes: [cvTagged],
  emits: [leadRouted, cvNeedsReview],
  grants: ['table', 'bus'],
  from: ['tagged'],
});
