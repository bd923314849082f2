import * as v from 'valibot';
import { defineEvent } from './define-event.ts';

/** Some pages are pictures: their text must be recognised. Which, and where they lie, is in the application's item. */
export const ocrRequested = defineEvent('OcrRequested', 1, { parts: v.number(), pages: v.number() });
