import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { assignLead, type Lead, leadAccepted } from '../../../../shared/domain/lead.ts';
import { clockKindOf, handOverAt, leadDuty, waiting } from '../../../../shared/domain/lead-clock.ts';
import { acknowledged, contacted } from '../../../../shared/domain/lead-moves.ts';
import { workingHours } from '../../../../shared/domain/working-hours/working-hours.ts';

const read = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../../../agency/${name}`, import.meta.url), 'utf8'));
const minutes = { lead: 240, now: 60, triage: 120, council: 120, 'council-urgent': 30 };
const hours = workingHours(
  {
    workingHours: {
      days: ['mon', 'tue', 'wed', 'thu', 'fri'],
      from: '08:30',
      to: '17:00',
      holidays: 'scotland',
    },
  },
  read('bank-holidays.json'),
);
const timesAt = (iso: string, changes: object = {}) => ({
  now: new Date(iso),
  hours,
  clocks: { remind: minutes, handOver: minutes, silentDays: 5 },
  summary: 'on' as const,
  waitingSince: new Date('2026-11-25T09:00:00Z'),
  ownerIsOut: false,
  ...changes,
});

const given = { reference: 'K7M4-9QXT', round: 1, owner: 'ann', rule: null, fallback: false, because: null };
const mailedAt = (iso: string, changes: Partial<Lead> = {}): Lead => {
  const lead = assignLead(null, given, new Date(iso));
  return { ...leadAccepted({ ...lead, state: 'sending' }, 'ses-1', new Date(iso)), ...changes };
};
/** Looks at a lead whenever it asks for it, and does nothing but let time pass. */
function startedAt(iso: string, changes: Partial<Lead> = {}): Lead {
  const duty = leadDuty(mailedAt(iso, changes), timesAt(iso));
  if (duty.is !== 'start') throw new Error(duty.is);
  return duty.lead;
}
const dutyAt = (lead: Lead, iso: string, changes: object = {}) => leadDuty(lead, timesAt(iso, changes)).is;

describe('a lead that comes while the agency is open', () => {
  const lead = startedAt('2026-11-25T09:00:00Z');

  it('is looked at when its owner is to be reminded, and not before', () => {
    expect(lead).toMatchObject({ dueAt: '2026-11-25T13:00:00.000Z', clock: { summaryAt: null } });
    expect(dutyAt(lead, '2026-11-25T12:59:00Z')).toBe('wait');
    expect(dutyAt(lead, '2026-11-25T13:00:00Z')).toBe('remind');
  });

  it('is handed over only after a reminder, however late that was', () => {
    expect(dutyAt(lead, '2026-11-26T16:00:00Z')).toBe('remind');
    const reminded = { ...lead, clock: { ...lead.clock, remindedAt: '2026-11-26T16:00:00.000Z' } };
    expect(handOverAt(reminded, timesAt('2026-11-26T16:00:00Z'))?.toISOString()).toBe(
      '2026-11-27T11:30:00.000Z',
    );
    expect(dutyAt(reminded, '2026-11-27T11:29:00Z')).toBe('wait');
    expect(dutyAt(reminded, '2026-11-27T11:30:00Z')).toBe('hand-over');
  });

  it('asks nothing in the night, on holidays and at weekends', () => {
    const late = { ...lead, clock: { ...lead.clock, remindAt: '2026-11-27T16:59:00.000Z' } };
    // 30 November is a holiday in Scotland.
    for (const at of ['2026-11-27T17:00:00Z', '2026-11-28T12:00:00Z', '2026-11-30T12:00:00Z'])
      expect(dutyAt(late, at)).toBe('wait');
    expect(waiting(late, timesAt('2026-11-27T17:00:00Z')).dueAt).toBe('2026-12-01T08:30:00.000Z');
    expect(dutyAt(late, '2026-12-01T08:30:00Z')).toBe('remind');
  });

  it('reminds nobody who has taken it, but breaks the silence after five working days', () => {
    const taken = acknowledged(lead, new Date('2026-11-25T10:00:00Z'));
    expect(dutyAt(taken, '2026-11-26T10:00:00Z')).toBe('wait');
    expect(waiting(taken, timesAt('2026-11-25T13:00:00Z')).dueAt).toBe('2026-11-26T08:30:00.000Z');
    // Five days of Scotland's: St Andrew's Day is none.
    expect(dutyAt(taken, '2026-12-03T08:59:00Z')).toBe('wait');
    expect(dutyAt(taken, '2026-12-03T09:00:00Z')).toBe('silence');
    const nudged = { ...taken, clock: { ...taken.clock, nudgedAt: '2026-12-03T09:00:00.000Z' } };
    expect(dutyAt(nudged, '2026-12-04T09:00:00Z')).toBe('wait');
  });

  it('rests once they spoke, and once it is closed', () => {
    const spoke = contacted(lead, new Date('2026-11-25T10:00:00Z'));
    expect(dutyAt(spoke, '2026-12-03T09:00:00Z')).toBe('rest');
    expect(waiting(spoke, timesAt('2026-11-25T10:00:00Z')).dueAt).toBeNull();
    expect(dutyAt({ ...lead, state: 'closed' }, '2026-12-03T09:00:00Z')).toBe('rest');
  });

  it('goes to cover when its owner is out, taken or not', () => {
    expect(dutyAt(lead, '2026-11-26T08:30:00Z', { ownerIsOut: true })).toBe('cover');
    expect(dutyAt(acknowledged(lead, new Date()), '2026-11-26T08:30:00Z', { ownerIsOut: true })).toBe(
      'cover',
    );
    expect(dutyAt(contacted(lead, new Date()), '2026-11-26T08:30:00Z', { ownerIsOut: true })).toBe('rest');
  });

  it('has its mail sent again while that is not accepted', () => {
    expect(dutyAt({ ...lead, state: 'sending' }, '2026-11-25T09:02:00Z')).toBe('resend');
  });
});

describe('a lead that comes while the agency is closed', () => {
  const lead = startedAt('2026-11-27T17:55:00Z');

  it('is in the summary at the next opening, and its clock runs from there', () => {
    expect(lead.clock).toMatchObject({
      summaryAt: '2026-12-01T08:30:00.000Z',
      remindAt: '2026-12-01T12:30:00.000Z',
    });
    expect(lead.dueAt).toBe('2026-12-01T08:30:00.000Z');
    expect(dutyAt(lead, '2026-12-01T08:30:00Z')).toBe('summary');
  });

  it('is in none where the agency wants none', () => {
    const duty = leadDuty(
      mailedAt('2026-11-27T17:55:00Z'),
      timesAt('2026-11-27T17:56:00Z', { summary: 'off' }),
    );
    expect(duty).toMatchObject({ is: 'start', closed: true, lead: { clock: { summaryAt: null } } });
  });
});

describe('clockKindOf', () => {
  it.each([
    [{ kind: 'now', owner: 'ann' }, 'now'],
    [{ kind: 'updated', owner: 'ann' }, 'lead'],
    [{ kind: 'now', owner: 'triage' }, 'triage'],
    [{ kind: 'council-urgent', owner: 'triage' }, 'council-urgent'],
  ] as const)('%j: %s', (lead, kind) => {
    expect(clockKindOf(lead)).toBe(kind);
  });
});
