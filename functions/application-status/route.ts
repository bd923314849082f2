import { defineRoute } from '../../shared/runtime/route.ts';

/** What the candidate may see of an application: its state in plain words. */
export const route = defineRoute({
  name: 'application-status',
  endpoints: [{ method: 'GET', path: '/api/applications/{reference}', auth: 'none' }],
  emits: [],
  grants: ['table'],
});
