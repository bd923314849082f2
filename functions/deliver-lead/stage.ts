import { leadRouted } from '../../shared/events/lead-routed.ts';
import { leadSent } from '../../shared/events/lead-sent.ts';
import { defineStage } from '../../shared/runtime/stage.ts';

/** Mails the lead to its owner, once. */
export const stage = defineStage({
  name: 'deliver-lead',
  consumes: [leadRouted],
  emits: [leadSent],
  grants: ['table', 'bus', 'mail', 'uploads:read'],
  timeoutSeconds: 20,
  batchSize: 1,
});
