import { describe, expect, it } from 'vitest';
import { atLeast, atMost, figure, isMet, skipped } from '../../../../commands/bench/figure.ts';
import { figureTable, shown } from '../../../../commands/bench/figure-table.ts';

describe('a figure beside its goal', () => {
  it.each([
    [0.99, atMost(1), true],
    [1, atMost(1), true],
    [1.01, atMost(1), false],
    [6, atLeast(6), true],
    [5.9, atLeast(6), false],
    [Number.NaN, atMost(1), null],
    [3, null, null],
  ])('%d against %o is %s', (value, goal, met) => {
    expect(isMet(figure('reading', 'what', value, '×', { goal }))).toBe(met);
  });

  it('is never met where nothing was measured', () => {
    expect(isMet(skipped('reading', 'what', 'Why.', atMost(1)))).toBeNull();
  });
});

describe('the table', () => {
  it('says what was measured, against what, and whether it is met', () => {
    const [head, met, missed, none] = figureTable([
      figure('reading', 'one', 0.8, '×', { goal: atMost(1), note: 'a note' }),
      figure('pipeline', 'two', 4.25, 'a second', { goal: atLeast(6) }),
      skipped('reading', 'three', 'It is not here.', atMost(1)),
    ]).split('\n');
    expect(head).toMatch(/^part\s+figure\s+measured\s+goal\s+note$/);
    expect(met).toMatch(/^reading\s+one\s+0\.80 ×\s+at most 1\.00 ×\s+met\s+a note$/);
    expect(missed).toMatch(/4\.25 a second\s+at least 6\.00 a second\s+NOT MET$/);
    expect(none).toMatch(/not measured\s+at most 1\.00\s+It is not here\.$/);
  });

  it.each([
    [1234.5, 'kB', '1,235 kB'],
    [12.34, 'ms', '12.3 ms'],
    [0.256, '×', '0.26 ×'],
  ])('shows %d as three digits that count', (value, unit, text) => {
    expect(shown(value, unit)).toBe(text);
  });
});
