import { describe, expect, it } from 'vitest';
import { bestQuotes, whereOf } from '../../../../../shared/domain/mail/quotes.ts';
import type { Reason } from '../../../../../shared/domain/reason.ts';
import { sampleAgency } from './mail-samples.ts';

const reason = (quote: string, weight: number, at: Partial<Reason> = {}): Reason => ({
  kind: 'specialism',
  id: 'housing',
  quote,
  page: 1,
  line: 1,
  rule: 'title:x',
  weight,
  ...at,
});

describe('quotes', () => {
  it('takes the best of work, the best of place, then the next best of all', () => {
    const work = [reason('weak', 1), reason('strong', 9), reason('middling', 5)];
    const place = [reason('Hull', 3), reason('Hull HU1', 7)];
    expect(bestQuotes(sampleAgency, work, place).map(({ text }) => text)).toEqual([
      'strong',
      'Hull HU1',
      'middling',
    ]);
  });

  it('quotes the same words once, nothing empty, and leaves private details out', () => {
    const work = [reason('Housing Officer', 9), reason('housing officer', 8), reason('  ', 7)];
    const place = [reason('DOB 03/04/1985, 9 Rubislaw Den, Hull', 3, { kind: 'region' })];
    expect(bestQuotes(sampleAgency, work, place).map(({ text }) => text)).toEqual([
      'Housing Officer',
      '[date of birth], [address], Hull',
    ]);
  });

  it('says in words where a quote stands', () => {
    expect(whereOf(sampleAgency, { page: 2, line: 7 })).toBe('page 2, line 7');
    expect(whereOf(sampleAgency, { page: null, line: 7 })).toBe('line 7');
    expect(whereOf(sampleAgency, { page: 2, line: null })).toBe('page 2');
    expect(whereOf(sampleAgency, { page: null, line: null })).toBe('from the form');
  });
});
