import { enquiryReceived } from '../../shared/events/enquiry-received.ts';
import { defineRoute } from '../../shared/runtime/route.ts';

/** Takes a council's enquiry: the public form at /councils. */
export const route = defineRoute({
  name: 'submit-enquiry',
  endpoints: [{ method: 'POST', path: '/api/enquiries', auth: 'none' }],
  emits: [enquiryReceived],
  grants: ['table', 'bus'],
});
