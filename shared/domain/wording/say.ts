import type { PlaceholdersOf, Wording, WordingKey } from './keys.ts';

/** The names between braces in a sentence, in order. */
export const placeholdersIn = (sentence: string): string[] =>
  [...sentence.matchAll(/\{([a-z]+)\}/g)].map(([, name = '']) => name);

/**
 * A sentence of the wording file with its placeholders filled. Values are put in once and never read for
 * placeholders themselves, so what a candidate typed cannot pull in other values.
 */
export function say<K extends WordingKey>(
  wording: Wording,
  key: K,
  ...[values]: [PlaceholdersOf<K>] extends [never]
    ? []
    : [values: Readonly<Record<PlaceholdersOf<K>, string>>]
): string {
  const filled: Readonly<Record<string, string>> = values ?? {};
  return wording[key].replace(/\{([a-z]+)\}/g, (whole, name: string) => filled[name] ?? whole);
}
