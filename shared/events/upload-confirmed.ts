import * as v from 'valibot';
import { defineEvent } from './define-event.ts';

/** The candidate's browser says that every file has gone up. Nothing was read. */
export const uploadConfirmed = defineEvent('UploadConfirmed', 1, { files: v.number() }, { terminal: true });
