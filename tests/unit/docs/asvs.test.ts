import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const root = new URL('../../../', import.meta.url);
const doc = readFileSync(new URL('docs/asvs-v5.md', root), 'utf8');
const rows = doc.split('\n').flatMap((line) => {
  const [, first = '', , test = ''] = line.split('|').map((cell) => cell.trim());
  const named = /^`(tests\/[^`]+)` › (.+)$/.exec(test);
  return named
    ? [{ requirement: /^\d\.\d\.\d/.exec(first)?.[0], file: named[1] ?? '', title: named[2] ?? '' }]
    : [];
});

it('covers every requirement of the chapter', () => {
  const sections = { '5.1': 1, '5.2': 6, '5.3': 3, '5.4': 3 };
  const all = Object.entries(sections).flatMap(([section, count]) =>
    Array.from({ length: count }, (_, at) => `${section}.${at + 1}`),
  );
  expect(rows.flatMap(({ requirement }) => requirement ?? [])).toEqual(all);
});

it.each(rows)('$file has the test that is named', ({ file, title }) => {
  const source = readFileSync(new URL(file, root), 'utf8');
  const quotes = ["'", '"', '`'];
  expect(quotes.some((quote) => source.includes(`${quote}${title}${quote}`))).toBe(true);
});
