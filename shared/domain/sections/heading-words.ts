import lists from './heading-words.json' with { type: 'json' };
import type { SectionKind } from './section.ts';

const words = (text: string): readonly string[] => text.split(' ');

/** Words that make a heading, by what they say; of several kinds in one heading the first in this order wins. */
export const namingWords = Object.entries(lists.naming).map(
  ([kind, list]) => [kind as SectionKind, words(list)] as const,
);

/** Words a heading may hold besides; a line with any other word is no heading. */
export const fillers: ReadonlySet<string> = new Set(words(lists.fillers));

/** Headings only where nothing stands behind them: "Current role: Planner" is a line of a job, or of a head. */
export const aloneHeadings = /^(?:my )?(?:current|present|most recent|latest) (?:post|role|job|position)$/;

/** Headings that mean something else than their words: a "career summary" is no job, "personal" alone is no head. */
export const wholeHeadings = lists.whole as Readonly<Record<string, SectionKind>>;
