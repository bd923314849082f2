import { contactCorrected } from '../../shared/events/contact-corrected.ts';
import { defineRoute } from '../../shared/runtime/route.ts';

/** Corrects how the candidate is reached. */
export const route = defineRoute({
  name: 'correct-application',
  endpoints: [{ method: 'PATCH', path: '/api/applications/{reference}', auth: 'none' }],
  emits: [contactCorrected],
  grants: ['table', 'bus'],
});
