import { contactCorrected } from '../../shared/events/contact-corrected.ts';
import { leadRouted } from '../../shared/events/lead-routed.ts';
import { defineRoute } from '../../shared/runtime/route.ts';

/** Corrects how the candidate is reached. */
export const route = defineRoute({
  name: 'correct-application',
  endpoints: [{ method: 'PATCH', path: '/api/applications/{reference}', auth: 'none' }],
  emits: [contactCorrected, leadRouted],
  grants: ['table', 'bus'],
});
