import type { WhyCard } from '../why/why.ts';
import { type PartInWords, secondTold, whyInWords } from '../why/why-words.ts';
import { oneLine } from './clean.ts';
import type { Quote } from './letter.ts';
import type { MailAgency } from './mail-agency.ts';
import { redact, redactAddress } from './redact.ts';

/** The why-card as a mail may carry it: private details are left out, and the same words are quoted once. */
export function whyInMail(
  card: WhyCard,
  agency: MailAgency,
): { readonly quotes: readonly Quote[]; readonly afterQuotes: readonly string[] } {
  const { specialism, region } = whyInWords(card, agency);
  const quotes = new Map<string, Quote>();
  const add = ({ appears, chosen }: PartInWords, hide: (line: string) => string): void => {
    for (const { label, quotes: found } of appears) {
      for (const { quote, where, how } of found) {
        const text = oneLine(hide(oneLine(quote, 1000)), 160);
        // Where nothing was chosen, each quote says what it would speak for.
        const told = [where, how, ...(chosen === null && label !== null ? [label] : [])].join(' · ');
        const key = text.toLowerCase();
        if (!quotes.has(key)) quotes.set(key, { text, where: told });
      }
    }
  };
  add(specialism, redact);
  add(region, redactAddress);
  return {
    quotes: [...quotes.values()],
    afterQuotes: [
      specialism.open,
      region.open,
      specialism.runnerUp && secondTold(specialism.runnerUp, agency, redact),
      region.runnerUp && secondTold(region.runnerUp, agency, redactAddress),
    ].flatMap((sentence) => sentence ?? []),
  };
}
