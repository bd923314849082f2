import * as v from 'valibot';
import { defineEvent } from './define-event.ts';

/** The file cannot be used as a CV; the candidate can send another. */
export const cvRejected = defineEvent('CvRejected', 1, { reason: v.string() });
