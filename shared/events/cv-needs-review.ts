import * as v from 'valibot';
import { defineEvent } from './define-event.ts';

/** A person must decide: software could not, and says why. */
export const cvNeedsReview = defineEvent('CvNeedsReview', 1, {
  reason: v.string(),
  region: v.nullable(v.string()),
});
