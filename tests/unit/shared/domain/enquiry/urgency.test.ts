import { describe, expect, it } from 'vitest';
import type { EnquiryAnswers } from '../../../../../shared/domain/enquiry/enquiry.ts';
import { isUrgent } from '../../../../../shared/domain/enquiry/urgency.ts';

const answers = (changes: Partial<EnquiryAnswers>): EnquiryAnswers => ({
  name: 'Morgan Vale',
  roles: ['Planning officer'],
  ...changes,
});
const weekend = (date: string) => [0, 6].includes(new Date(`${date}T00:00:00Z`).getUTCDay());
/** Thursday, 26 November 2026; Friday the 27th and Monday the 30th are its two working days. */
const on = (changes: Partial<EnquiryAnswers>, today = '2026-11-26', closed: readonly string[] = []) =>
  isUrgent(answers(changes), today, (date) => !weekend(date) && !closed.includes(date));

describe('a start within two working days', () => {
  it.each([
    ['2026-11-26', true],
    ['2026-11-27', true],
    ['2026-11-30', true],
    ['2026-12-01', false],
  ])('%s: %s', (startBy, urgent) => expect(on({ startBy })).toBe(urgent));

  it('counts no bank holiday', () => {
    const closed = ['2026-12-25', '2026-12-28'];
    expect(on({ startBy: '2026-12-30' }, '2026-12-24', closed)).toBe(true);
    expect(on({ startBy: '2026-12-31' }, '2026-12-24', closed)).toBe(false);
  });

  it('is read from a weekday in the words', () => {
    expect(on({ notes: 'Could somebody start Monday?' })).toBe(true);
    expect(on({ notes: 'Could somebody start on Tuesday?' })).toBe(false);
    expect(on({ notes: 'Starting tomorrow if you can.' })).toBe(true);
    expect(on({ notes: 'They start Monday to Friday at nine.' })).toBe(false);
  });
});

describe('urgent in words', () => {
  it.each([
    ['This is urgent.', true],
    ['We urgently need two people.', true],
    ['ASAP please', true],
    ['Needed immediately', true],
    ['Immediate start', true],
    ['This is not urgent.', false],
    ["It isn't very urgent", false],
    ['Nurses for our urgent care centre', false],
    ['Officers for the urgent repairs team', false],
    ['Start as soon as you can', false],
    ['No rush at all', false],
  ])('%s: %s', (notes, urgent) => expect(on({ notes })).toBe(urgent));

  it('is also what the tick says', () => expect(on({ urgent: true })).toBe(true));
  it('is not what nobody says', () => expect(on({})).toBe(false));
});
