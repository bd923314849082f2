import type sentences from '../../agency/wording/apply.en.json';
import type { PageFacts } from './facts.ts';

/** A key of agency/wording/apply.en.json that scripts use; `page.*` stands in the HTML. */
export type WordKey = Exclude<keyof typeof sentences, `page.${string}`>;

/** A sentence with its placeholders filled; the agency's `{agency}`, `{phone}` and `{help}` fill themselves. */
export type Say = (key: WordKey, values?: Readonly<Record<string, string>>) => string;

/**
 * The page's voice. Values are put in once and never read for placeholders themselves, so what a candidate typed
 * pulls in nothing. Unknown placeholders stay as they are.
 */
export function sayer(words: Readonly<Record<string, string>>, facts: PageFacts): Say {
  // A number that breaks across lines is hard to dial.
  const phone = facts.phone.replaceAll(' ', '\u00a0');
  const own = { agency: facts.agencyName, phone, help: facts.helpAddress };
  return (key, values = {}) => {
    const all: Readonly<Record<string, string>> = { ...own, ...values };
    return (words[key] ?? key).replace(/\{([a-z]+)\}/g, (whole, name: string) => all[name] ?? whole);
  };
}
