import { agency } from '../../shared/config/agency.ts';
import { say } from '../../shared/domain/wording/say.ts';
import { HttpError } from '../../shared/runtime/http-error.ts';

/** Closing the lead can no longer be undone. */
export const tooLate = (): HttpError =>
  new HttpError(409, 'too-late', say(agency().wording, 'lead.too-late'));
