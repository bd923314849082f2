import { defineRoute } from '../../shared/runtime/route.ts';

/** The person of one lead as a contact for a phone. */
export const route = defineRoute({
  name: 'lead-card',
  endpoints: [{ method: 'GET', path: '/api/lead/card', auth: 'none' }],
  emits: [],
  grants: ['table'],
});
