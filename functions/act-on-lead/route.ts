import { cvRejected } from '../../shared/events/cv-rejected.ts';
import { leadRouted } from '../../shared/events/lead-routed.ts';
import { defineRoute } from '../../shared/runtime/route.ts';

/** What the holder of a lead's link can do with it. Every one of them is a POST: a link that is only followed changes nothing. */
export const route = defineRoute({
  name: 'act-on-lead',
  endpoints: [
    { method: 'POST', path: '/api/lead/acknowledge', auth: 'none' },
    { method: 'POST', path: '/api/lead/spoke', auth: 'none' },
    { method: 'POST', path: '/api/lead/reassign', auth: 'none' },
    { method: 'POST', path: '/api/lead/not-a-cv', auth: 'none' },
    { method: 'POST', path: '/api/lead/undo', auth: 'none' },
  ],
  emits: [leadRouted, cvRejected],
  grants: ['table', 'bus'],
});
