/** What an id is written with besides letters, digits and hyphens, and what stands for it in a tag: `_` always begins a pair. */
const pairs: ReadonlyMap<string, string> = new Map([
  ['/', '__'],
  [':', '_c'],
  ['.', '_d'],
]);
const backwards: ReadonlyMap<string, string> = new Map([...pairs].map(([sign, pair]) => [pair, sign]));

/** SES's limit for a tag's value, in characters. */
const mostCharacters = 255;

/**
 * A mail's id as the value of an SES message tag. Only the characters that every version of SES's interface takes are
 * used: ASCII letters, digits, `_` and `-`. `mailIdOf` gives the id back. Throws where the id holds any other
 * character, or is too long: two ids must never share a tag.
 */
export function mailTag(mailId: string): string {
  const tag = mailId.replaceAll(/[^A-Za-z0-9-]/g, (sign) => {
    const pair = pairs.get(sign);
    if (pair === undefined) throw new Error('A mail id holds a character that no tag can carry.');
    return pair;
  });
  if (tag === '' || tag.length > mostCharacters)
    throw new Error('A mail id is empty, or too long for a tag.');
  return tag;
}

/** The mail's id behind a tag that `mailTag` made; null for any other text. */
export function mailIdOf(tag: string): string | null {
  if (!/^(?:[A-Za-z0-9-]|__|_c|_d)+$/.test(tag) || tag.length > mostCharacters) return null;
  return tag.replaceAll(/__|_c|_d/g, (pair) => backwards.get(pair) ?? pair);
}
