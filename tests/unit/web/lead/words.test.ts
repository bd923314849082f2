import { describe, expect, it } from 'vitest';
import type { LeadState } from '../../../../shared/domain/lead-states.ts';
import { historyWords, namesIn } from '../../../../web/lead/history-words.ts';
import { pollDelay } from '../../../../web/lead/poll-delay.ts';
import { replyFault } from '../../../../web/lead/reply-fault.ts';
import { stateWords } from '../../../../web/lead/state-words.ts';
import { takeToken } from '../../../../web/lead/take-token.ts';
import { longDay, when } from '../../../../web/lead/when.ts';
import { aLead, aView, north, say } from './a-view.ts';

const now = new Date('2026-11-25T12:00:00Z');

describe('the time', () => {
  it.each([
    ['2026-11-25T09:12:00Z', '09:12'],
    ['2026-11-24T17:55:00Z', '17:55 yesterday'],
    ['2026-11-23T17:55:00Z', 'Mon 23 Nov, 17:55'],
    // London is an hour ahead of UTC in summer.
    ['2026-07-01T23:30:00Z', 'Thu 2 Jul, 00:30'],
  ])('of %s is said as %s', (iso, words) => {
    expect(when(iso, say, now)).toBe(words);
  });

  it('of a date is the date', () => {
    expect(longDay('2027-01-04')).toBe('4 January 2027');
  });
});

const leadStates = Object.keys({
  new: 0,
  sending: 0,
  accepted: 0,
  delivered: 0,
  bounced: 0,
  acknowledged: 0,
  contacted: 0,
  placed: 0,
  'not-now': 0,
  closed: 0,
} satisfies Record<LeadState, 0>) as LeadState[];

describe('the state of a lead in words', () => {
  it('has words for each state, and none of ours', () => {
    for (const state of leadStates) {
      const words = stateWords(aLead({ state }), say, now);
      expect(words).not.toMatch(/state\.|\{|accepted|bounced|acknowledged|rejected|confidence|%/);
      expect(words.length).toBeGreaterThan(10);
    }
  });

  it('says who has it since when, and what they did', () => {
    expect(stateWords(aLead({}), say, now)).toBe(
      'With Alex Farrow since 09:12. Nobody has said “Got it” yet.',
    );
    const acknowledged = { by: north, at: '2026-11-25T09:40:00Z' };
    expect(stateWords(aLead({ state: 'acknowledged', acknowledged }), say, now)).toBe(
      'Alex Farrow has had this since 09:40.',
    );
    const contactedAt = '2026-11-25T10:05:00Z';
    expect(stateWords(aLead({ state: 'contacted', acknowledged, contactedAt }), say, now)).toBe(
      'Alex Farrow has spoken to them (10:05).',
    );
  });

  it('says who closed it, and until when that can be undone', () => {
    const note = { at: '2026-11-25T11:00:00Z', by: 'south', byName: 'Robin Tull', what: 'closed' };
    const lead = aLead({ state: 'closed', undoUntil: '2026-12-02T11:00:00Z', history: [note] });
    expect(stateWords(lead, say, now)).toBe(
      'Closed as not a CV by Robin Tull (11:00). You can undo this until Wed 2 Dec, 11:00.',
    );
  });
});

describe('the history', () => {
  const names = namesIn(aView());
  const note = { at: now.toISOString(), by: 'north', byName: 'Alex Farrow' };

  it('names people, and knows no ids', () => {
    expect(historyWords({ ...note, what: 'reassigned', from: 'north', to: 'south' }, names, say)).toBe(
      'Alex Farrow passed it to Robin Tull',
    );
    expect(historyWords({ ...note, what: 'corrected', from: 'up', to: 'down' }, names, say)).toBe(
      'Alex Farrow corrected “Upper region” to “Lower region”',
    );
    expect(historyWords({ ...note, what: 'reassigned', to: 'who-has-left' }, names, say)).toBe(
      'Alex Farrow passed it to somebody else',
    );
    expect(historyWords({ ...note, by: 'router', what: 'assigned', to: 'north' }, names, say)).toBe(
      'Given to Alex Farrow',
    );
  });

  it('says what the clocks did, and to whom', () => {
    const clock = { at: note.at, by: 'router', byName: 'CV Router' };
    expect(historyWords({ ...clock, what: 'reminded', to: 'north' }, names, say)).toBe(
      'Alex Farrow was reminded',
    );
    const passed = { ...clock, from: 'north', to: 'south' };
    expect(historyWords({ ...passed, what: 'handed-over' }, names, say)).toBe(
      'Handed over from Alex Farrow to Robin Tull',
    );
    expect(historyWords({ ...passed, what: 'covered' }, names, say)).toBe(
      'Passed to Robin Tull, who stands in for Alex Farrow',
    );
  });

  it('shows what it does not know as it is named', () => {
    expect(historyWords({ ...note, what: 'put-aside' }, names, say)).toBe('Alex Farrow: put aside');
  });
});

describe('looking again', () => {
  it('is once a minute, then seldom, then no more', () => {
    expect(pollDelay(aView(), 0)).toBe(60_000);
    expect(pollDelay(aView(), 1_200_000)).toBe(300_000);
    expect(pollDelay(aView(), 3_600_000)).toBeNull();
    expect(pollDelay(aView({ can: [] }), 0)).toBe(300_000);
  });
});

describe('the token', () => {
  const token = 'abcdefghij-ABCDEFGHIJ_0123456789';
  const taken = (hash: string) => {
    const addresses: unknown[] = [];
    const history = { replaceState: (_: unknown, __: string, url?: unknown) => void addresses.push(url) };
    return { token: takeToken({ hash, pathname: '/lead' }, history), addresses };
  };

  it('leaves the address bar as soon as it is read', () => {
    expect(taken(`#${token}`)).toEqual({ token, addresses: ['/lead'] });
  });

  it.each(['', '#', '#short', '#two words and more of them', `#${'x'.repeat(201)}`])(
    'is not taken from %j',
    (hash) => {
      expect(taken(hash).token).toBeNull();
    },
  );
});

describe('what went wrong', () => {
  const reply = { ok: false, status: 409, code: 'taken', message: 'Robin has it.', fields: [] } as const;

  it('is told in the words of the server where it is about the lead, else whose fault it was', () => {
    expect(replyFault(reply, say)).toBe('Robin has it.');
    expect(
      replyFault({ ...reply, status: 422, fields: [{ field: 'region', message: 'Choose.' }] }, say),
    ).toBe('Choose.');
    expect(replyFault({ ...reply, status: 0 }, say)).toContain('nothing was changed');
    expect(replyFault({ ...reply, status: 503 }, say)).toContain('on our side');
  });
});
