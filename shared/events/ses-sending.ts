import { defineSendingEvent } from './define-sending-event.ts';

/** SES took a mail, and will try to deliver it. */
export const emailSent = defineSendingEvent('EmailSent', 'Email Sent');

/** The recipient's server took the mail. */
export const emailDelivered = defineSendingEvent('EmailDelivered', 'Email Delivered');

/** The recipient's server sent the mail back: `Permanent`, `Transient` or `Undetermined`. */
export const emailBounced = defineSendingEvent('EmailBounced', 'Email Bounced', {
  bounceType: '$.detail.bounce.bounceType',
});

/** The recipient marked the mail as spam. */
export const emailComplained = defineSendingEvent('EmailComplained', 'Email Complaint Received');

/** SES took the mail, found a virus in it and kept it. */
export const emailRejected = defineSendingEvent('EmailRejected', 'Email Rejected');

/** The recipient's server does not take the mail for now; SES goes on trying. */
export const emailDelayed = defineSendingEvent('EmailDelayed', 'Email Delivery Delayed');
