import { describe, expect, it } from 'vitest';
import { readingOrder } from '../../../../../shared/reading/order/reading-order.ts';
import type { Word } from '../../../../../shared/reading/order/word.ts';

const size = 10;
/** Words of one line from `x`, 5 points a letter, standing on `base`. */
function line(text: string, x: number, base: number, height = size): Word[] {
  let at = x;
  return text.split(' ').map((word) => {
    const width = word.length * height * 0.5;
    const placed = {
      text: word,
      x0: at,
      x1: at + width,
      y0: base - height * 0.8,
      y1: base + height * 0.2,
      base,
    };
    at += width + height * 0.25;
    return placed;
  });
}

const sidebar = ['Skills', 'Excel and SQL', 'Report writing', 'Case law', 'Languages', 'Welsh', 'French'];
const main = [
  'Profile of a planner in Kent with ten years',
  'of local plans and of appeals behind her',
  'Senior Planner at a district council in Kent',
  'who wrote the housing chapter of its plan',
  'and gave evidence at four inquiries since then',
  'Planner at a county council before that time',
  'where minerals and waste were her own field',
];

describe('readingOrder', () => {
  it('reads a sidebar and a main column one after the other, though their lines share heights', () => {
    const words = main.flatMap((text, at) => [
      ...line(sidebar[at] ?? '', 40, 100 + at * 14),
      ...line(text, 180, 100 + at * 14),
    ]);
    expect(readingOrder(words)).toEqual([...sidebar, ...main]);
  });

  it('reads a heading across both columns first and a foot across them last', () => {
    const head = line('Ottoline Vane who writes her name across the whole page of this', 40, 60, 12);
    const foot = line('References on request from either employer, across the whole page of this', 40, 240);
    const words = main.flatMap((text, at) => [
      ...line(text, 200, 100 + at * 14),
      ...line(sidebar[at] ?? '', 40, 103 + at * 14),
    ]);
    const lines = readingOrder([...foot, ...words, ...head]);
    expect(lines).toEqual([
      head.map((w) => w.text).join(' '),
      ...sidebar,
      ...main,
      foot.map((w) => w.text).join(' '),
    ]);
  });

  it('keeps dates with the entries beside them', () => {
    const rows = [
      ['2019 - 2024', 'Planner at Swale'],
      ['2015 - 2019', 'Assistant at Medway'],
      ['2012 - 2015', 'Student at Canterbury'],
      ['2010 - 2012', 'Clerk at Ashford'],
    ] as const;
    const words = rows.flatMap(([date, text], at) => [
      ...line(date, 40, 100 + at * 14),
      ...line(text, 160, 100 + at * 14),
    ]);
    expect(readingOrder(words)).toEqual(rows.map(([date, text]) => `${date}\t${text}`));
  });

  it('keeps labels with their values', () => {
    const rows = [
      ['Name:', 'Barnaby Teale'],
      ['Phone:', '07700 900444'],
      ['Home:', 'Deal in Kent'],
      ['Post:', 'Surveyor'],
    ] as const;
    const words = rows.flatMap(([label, value], at) => [
      ...line(label, 40, 100 + at * 14),
      ...line(value, 160, 100 + at * 14),
    ]);
    expect(readingOrder(words)).toEqual(rows.map(([label, value]) => `${label}\t${value}`));
  });

  it('does not take bullets for a column', () => {
    const words = sidebar.flatMap((text, at) => [
      ...line('•', 40, 100 + at * 14),
      ...line(text, 70, 100 + at * 14),
    ]);
    expect(readingOrder(words).map((text) => text.replace('\t', ' '))).toEqual(
      sidebar.map((text) => `• ${text}`),
    );
  });

  it('straightens the lines of a skewed scan', () => {
    const skewed = main.flatMap((text, at) =>
      line(text, 40, 100 + at * 14).map((word) => {
        const down = word.x0 * 0.04;
        return { ...word, base: word.base + down, y0: word.y0 + down, y1: word.y1 + down };
      }),
    );
    expect(readingOrder(skewed)).toEqual(main);
  });

  it('joins letters that were set wide apart', () => {
    const wide = (word: string, x: number) =>
      [...word].map((letter, at) => line(letter, x + at * 9, 100)[0] as Word);
    expect(readingOrder([...wide('ADA', 40), ...wide('QUILL', 80)])).toEqual(['ADA QUILL']);
  });

  it('has nothing to say of an empty page', () => {
    expect(readingOrder([])).toEqual([]);
  });
});
