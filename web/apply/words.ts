import type sentences from '../../agency/wording/apply.en.json';
import type { PageFacts } from './facts.ts';

/** A key of agency/wording/apply.en.json that scripts use; `page.*` stands in the HTML. */
export type WordKey = Exclude<keyof typeof sentences, `page.${string}`>;

/** A sentence with its placeholders filled; the agency's `{agency}`, `{phone}` and `{help}` fill themselves. */
export type Voice<K extends string> = (key: K, values?: Readonly<Record<string, string>>) => string;

/** The voice of the candidates' pages. */
export type Say = Voice<WordKey>;

/**
 * The page's voice. Values are put in once and never read for placeholders themselves, so what a candidate typed
 * pulls in nothing. Unknown placeholders stay as they are.
 */
export function sayer<K extends string = WordKey>(
  words: Readonly<Record<string, string>>,
  facts: PageFacts,
): Voice<K> {
  // A number that breaks across lines is hard to dial.
  const phone = facts.phone.replaceAll(' ', '\u00a0');
  const own = { agency: facts.agencyName, phone, help: facts.helpAddress };
  return (key, values = {}) => {
    const all: Readonly<Record<string, string>> = { ...own, ...values };
    return (words[key] ?? key).replace(/\{([a-z]+)\}/g, (whole, name: string) => all[name] ?? whole);
  };
}
