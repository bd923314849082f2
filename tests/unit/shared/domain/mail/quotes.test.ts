import { describe, expect, it } from 'vitest';
import { whereOf } from '../../../../../shared/domain/mail/quotes.ts';
import { sampleAgency } from './mail-samples.ts';

describe('quotes', () => {
  it('says in words where a quote stands', () => {
    expect(whereOf(sampleAgency, { page: 2, line: 7 })).toBe('page 2, line 7');
    expect(whereOf(sampleAgency, { page: null, line: 7 })).toBe('line 7');
    expect(whereOf(sampleAgency, { page: 2, line: null })).toBe('page 2');
    expect(whereOf(sampleAgency, { page: null, line: null })).toBe('from the form');
  });
});
