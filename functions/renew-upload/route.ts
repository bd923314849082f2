import { defineRoute } from '../../shared/runtime/route.ts';

/** Fresh upload policies: an expired one renewed, or another file under the same reference. */
export const route = defineRoute({
  name: 'renew-upload',
  endpoints: [{ method: 'POST', path: '/api/applications/{reference}/uploads', auth: 'none' }],
  emits: [],
  grants: ['table', 'bus', 'uploads:policy'],
});
