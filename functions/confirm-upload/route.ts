import { uploadConfirmed } from '../../shared/events/upload-confirmed.ts';
import { defineRoute } from '../../shared/runtime/route.ts';

/** The browser's word that its files are up. It only moves the state and reads nothing. */
export const route = defineRoute({
  name: 'confirm-upload',
  endpoints: [{ method: 'POST', path: '/api/applications/{reference}/uploaded', auth: 'none' }],
  emits: [uploadConfirmed],
  grants: ['table', 'bus'],
});
