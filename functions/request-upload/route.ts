import { formOnly } from '../../shared/events/form-only.ts';
import { defineRoute } from '../../shared/runtime/route.ts';

/** Takes an application: the form's public door, and the agency's own for CVs it was sent. */
export const route = defineRoute({
  name: 'request-upload',
  endpoints: [
    { method: 'POST', path: '/api/applications', auth: 'none' },
    { method: 'POST', path: '/api/intake', auth: 'iam' },
  ],
  emits: [formOnly],
  grants: ['table', 'bus', 'uploads:policy'],
});
