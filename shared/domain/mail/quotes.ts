import type { Reason } from '../reason.ts';
import { say } from '../wording/say.ts';
import { oneLine } from './clean.ts';
import type { Quote } from './letter.ts';
import type { MailAgency } from './mail-agency.ts';
import { redact, redactAddress } from './redact.ts';

/** Where a quote stands, in words: `page 1, line 3`, `line 12`, `from the form`. */
export function whereOf({ wording }: MailAgency, { page, line }: Pick<Reason, 'page' | 'line'>): string {
  if (page !== null && line !== null)
    return say(wording, 'quotes.page-line', { page: String(page), line: String(line) });
  if (line !== null) return say(wording, 'quotes.line', { line: String(line) });
  if (page !== null) return say(wording, 'quotes.page', { page: String(page) });
  return say(wording, 'quotes.form');
}

/** The strongest first; equal ones keep the order in which they were found. */
const byWeight = (reasons: readonly Reason[]): Reason[] =>
  [...reasons].sort((one, other) => other.weight - one.weight);

/**
 * At most three quotes: the best for the work, the best for the place, then the next best of all. The same words
 * are quoted once; private details are left out. For a decided tag give only the reasons that speak for it.
 */
export function bestQuotes(agency: MailAgency, work: readonly Reason[], place: readonly Reason[]): Quote[] {
  const works = byWeight(work.filter(({ quote }) => quote.trim() !== ''));
  const places = byWeight(place.filter(({ quote }) => quote.trim() !== ''));
  const ordered = [
    ...works.slice(0, 1),
    ...places.slice(0, 1),
    ...byWeight([...works.slice(1), ...places.slice(1)]),
  ];
  const quotes = new Map<string, Quote>();
  for (const reason of ordered) {
    const hide = reason.kind === 'region' ? redactAddress : redact;
    const text = oneLine(hide(oneLine(reason.quote, 1000)), 160);
    const key = text.toLowerCase();
    if (!quotes.has(key)) quotes.set(key, { text, where: whereOf(agency, reason) });
  }
  return [...quotes.values()].slice(0, 3);
}
