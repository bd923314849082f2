import { enquiryRouted } from '../../shared/events/enquiry-routed.ts';
import { defineStage } from '../../shared/runtime/stage.ts';

/** Tells the council who has its enquiry, with a number to ring and until when it hears from them. */
export const stage = defineStage({
  name: 'acknowledge-enquiry',
  subject: 'enquiry',
  consumes: [enquiryRouted],
  emits: [],
  grants: ['table', 'bus', 'mail'],
  batchSize: 1,
});
