import type { BlockLine } from '../places/blocks.ts';

const given = String.raw`(?:first name|forename|given name|christian name)(?:s|\(s\))?`;
const family = '(?:surname|last name|family name)';
const value = String.raw`(\p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]*){0,2})`;
const end = String.raw`(?=\s*$|\s{2,}|\t|\||,|\s+(?:${given}|${family})\b)`;
const fieldOf = (name: string): RegExp =>
  new RegExp(
    `(?:^|[\\t|]|\\s{2,}|[\\p{L}] |: )\\W{0,3}${name}(?:\\s*[:\\t–-]\\s*|\\s{2,})${value}${end}`,
    'iu',
  );
const fields = { given: fieldOf(given), family: fieldOf(family) };
const alone = {
  given: new RegExp(`^\\W*${given}\\W*$`, 'i'),
  family: new RegExp(`^\\W*${family}\\W*$`, 'i'),
};
const words = new RegExp(`^${value}$`, 'u');
const mayBe = /name|forename/i;

/** How far apart the two rows may stand. */
const near = 4;

/** A name that a form asks for in two fields, as `Surname: Doe` and `First name: Jane`; null without both. */
export function nameInFields(
  lines: readonly BlockLine[],
): { readonly name: string; readonly line: BlockLine } | null {
  const found: Partial<Record<keyof typeof fields, { readonly value: string; readonly at: number }>> = {};
  for (const [at, { text, kind }] of lines.entries()) {
    if (kind === 'referees' || text.length > 200 || !mayBe.test(text)) continue;
    const next = (lines[at + 1]?.text ?? '').trim();
    for (const field of ['given', 'family'] as const) {
      const own =
        fields[field].exec(text)?.[1] ?? (alone[field].test(text) && words.test(next) ? next : undefined);
      if (own !== undefined) found[field] ??= { value: own.trim(), at };
    }
  }
  const { given: first, family: last } = found;
  const line = first && lines[first.at];
  if (!first || !last || !line || Math.abs(first.at - last.at) > near) return null;
  return { name: `${first.value} ${last.value}`, line };
}
