import * as v from 'valibot';
import { defineEvent } from './define-event.ts';

/** A council's enquiry has an owner, whose name the council can be told. */
export const enquiryRouted = defineEvent('EnquiryRouted', 1, { leadId: v.string(), urgent: v.boolean() });
