import lists from './function-words.json' with { type: 'json' };

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const { en, ...others } = lists;

/**
 * Small words that hold English sentences together, and what English CVs are made of where there are no sentences. Words
 * that are as common in a neighbour ("in", "a", "is") are left out of both.
 */
export const englishWords: ReadonlySet<string> = words(en);

/** A language that CVs come in beside English, by its ISO 639-1 code, with small words that English does not have. */
export const otherWords: Readonly<Record<string, ReadonlySet<string>>> = Object.fromEntries(
  Object.entries(others).map(([code, list]) => [code, words(list)]),
);
