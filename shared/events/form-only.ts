import * as v from 'valibot';
import { defineEvent } from './define-event.ts';

/** An application without a file: on purpose, or because none came within 15 minutes. */
export const formOnly = defineEvent('FormOnly', 1, {
  why: v.picklist(['no-file-declared', 'file-never-came']),
});
