import {
  emailBounced,
  emailComplained,
  emailDelayed,
  emailDelivered,
  emailRejected,
  emailSent,
} from '../../shared/events/ses-sending.ts';
import { defineStage } from '../../shared/runtime/stage.ts';

/** Notes what SES says of each mail, so that none is sent again which SES has, and a lead knows whether its owner has it. */
export const stage = defineStage({
  name: 'record-delivery',
  consumes: [emailSent, emailDelivered, emailBounced, emailComplained, emailRejected, emailDelayed],
  emits: [],
  grants: ['table'],
});
