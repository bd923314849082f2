import * as v from 'valibot';
import { defineEvent } from './define-event.ts';

/** The candidate corrected how they are reached. `access` counts the sets of links; it says which receipt is meant. */
export const contactCorrected = defineEvent('ContactCorrected', 1, { access: v.number() });
