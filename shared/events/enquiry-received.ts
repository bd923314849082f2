import * as v from 'valibot';
import { defineEvent } from './define-event.ts';

/** A council asks for people. `reference` is the enquiry's; what it asks is in its item. */
export const enquiryReceived = defineEvent('EnquiryReceived', 1, { roles: v.number() });
