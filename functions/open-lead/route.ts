import { defineRoute } from '../../shared/runtime/route.ts';

/** One lead, as its signed link opens it. */
export const route = defineRoute({
  name: 'open-lead',
  endpoints: [{ method: 'GET', path: '/api/lead', auth: 'none' }],
  emits: [],
  grants: ['table', 'derived:read', 'uploads:read'],
});
