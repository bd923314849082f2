import { leadRouted } from '../../shared/events/lead-routed.ts';
import { leadSent } from '../../shared/events/lead-sent.ts';
import { defineStage } from '../../shared/runtime/stage.ts';

/** Mails a council's enquiry to its owner, and an urgent one to whoever covers, once each. */
export const stage = defineStage({
  name: 'deliver-enquiry',
  subject: 'enquiry',
  consumes: [leadRouted],
  emits: [leadSent],
  grants: ['table', 'bus', 'mail'],
  batchSize: 1,
});
