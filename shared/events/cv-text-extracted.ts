import * as v from 'valibot';
import { defineEvent } from './define-event.ts';

/** The CV's text is in the derived bucket. */
export const cvTextExtracted = defineEvent('CvTextExtracted', 1, {
  textKey: v.string(),
  textVersionId: v.string(),
  pages: v.nullable(v.number()),
  ocrPages: v.number(),
  hiddenWords: v.number(),
});
