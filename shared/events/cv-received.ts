import * as v from 'valibot';
import { defineEvent } from './define-event.ts';

/** Every declared file has arrived and is clean: the CV can be read. */
export const cvReceived = defineEvent('CvReceived', 1, {
  files: v.array(v.object({ key: v.string(), versionId: v.string() })),
  /** Declared files that never came. */
  missing: v.number(),
});
