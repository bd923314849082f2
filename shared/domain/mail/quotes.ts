import type { Reason } from '../reason.ts';
import { say } from '../wording/say.ts';
import type { MailAgency } from './mail-agency.ts';

/** Where a quote stands, in words: `page 1, line 3`, `line 12`, `from the form`. */
export function whereOf({ wording }: MailAgency, { page, line }: Pick<Reason, 'page' | 'line'>): string {
  if (page !== null && line !== null)
    return say(wording, 'quotes.page-line', { page: String(page), line: String(line) });
  if (line !== null) return say(wording, 'quotes.line', { line: String(line) });
  if (page !== null) return say(wording, 'quotes.page', { page: String(page) });
  return say(wording, 'quotes.form');
}
