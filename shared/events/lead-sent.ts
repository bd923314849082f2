import * as v from 'valibot';
import { defineEvent } from './define-event.ts';

/** SES accepted the lead's mail. */
export const leadSent = defineEvent(
  'LeadSent',
  1,
  { leadId: v.string(), assignment: v.number() },
  { terminal: true },
);
