import * as v from 'valibot';
import { defineEvent } from './define-event.ts';

/** A lead has an owner and can be mailed. `assignment` counts its owners from 1. */
export const leadRouted = defineEvent('LeadRouted', 1, {
  leadId: v.string(),
  owner: v.string(),
  assignment: v.number(),
});
