import '../../doubles/environment.ts';
import { afterAll, describe, expect, it } from 'vitest';
import { acknowledged, contacted } from '../../../shared/domain/lead-moves.ts';
import { adam, agencyOverTime, cvAt, friday, nicole, richard, triage } from '../../doubles/over-time.ts';

afterAll(agencyOverTime());

describe('a CV on Friday at 17:55, by phone number only', () => {
  it('is mailed at once, then nothing until the summary on Monday at 08:30, reminder, hand-over, triage', async () => {
    const { until, lead, ports } = await cvAt(friday);
    expect(await until('2026-11-27T18:00:00Z')).toEqual([`2026-11-27T17:55 ${adam} Lead`]);
    expect(await until('2026-11-30T08:00:00Z', 30)).toEqual([]);
    expect(await until('2026-11-30T12:25:00Z')).toEqual([
      `2026-11-30T08:30 ${adam} Came while we were closed: 1`,
    ]);
    expect(await until('2026-11-30T16:25:00Z')).toEqual([`2026-11-30T12:30 ${adam} Reminder`]);
    // Both are told, and one has it.
    expect(await until('2026-11-30T16:30:00Z')).toEqual([
      `2026-11-30T16:30 ${adam} Passed on`,
      `2026-11-30T16:30 ${richard} Lead`,
    ]);
    expect(lead()).toMatchObject({ owner: 'richard-shorrock', assignment: 2, state: 'accepted' });
    expect(lead()?.because).toBe('You get this in place of Adam Zyda.');
    expect(await until('2026-12-01T16:30:00Z')).toEqual([
      `2026-12-01T12:00 ${richard} Reminder`,
      `2026-12-01T16:00 ${richard} Passed on`,
      `2026-12-01T16:00 ${triage} Lead`,
    ]);
    // Nobody comes after triage: it is reminded, at most once a day.
    expect(await until('2026-12-03T16:30:00Z', 30)).toEqual([
      expect.stringMatching(/^2026-12-02T.* triage@.* Reminder$/),
      expect.stringMatching(/^2026-12-03T.* triage@.* Reminder$/),
    ]);
    expect(ports.seen.published).toEqual([]);
    const handedOver = ['reminded', 'handed-over'];
    expect(lead()?.history.map(({ what }) => what)).toEqual([
      ...['assigned', ...handedOver, ...handedOver, 'reminded', 'reminded'],
    ]);
  });

  it('is reminded of by a mail that answers the first, names who is next, and asks whether they spoke', async () => {
    const { until, lead, ports, world } = await cvAt(friday);
    await until('2026-11-30T12:25:00Z', 30);
    await until('2026-11-30T12:25:00Z');
    ports.advance(5);
    await world.sweep();
    const [reminder] = ports.seen.sent;
    expect(reminder?.subject).toMatch(/^Reminder · /);
    expect(reminder?.text).toContain(
      'If nobody has taken it by 4:30 pm Monday 30 November, Richard Shorrock gets it.',
    );
    const [, token = ''] = /^Already spoke: \S+\/lead\?spoke#(\S+)$/m.exec(reminder?.text ?? '') ?? [];
    expect(ports.seen.tokens.get(token)?.subject).toBe(`lead/${lead()?.id}/1`);
    expect(reminder?.headers?.['In-Reply-To']).toContain(lead()?.threadId);
    // It says who was late: no answer to it goes to the candidate.
    expect(reminder?.replyTo).toBe('candidates@spencerclarkegroup.example');
  });

  it('that somebody takes on Saturday is in no summary, and reminds nobody', async () => {
    const { until, change } = await cvAt(friday);
    await until('2026-11-28T10:00:00Z', 60);
    await change(acknowledged);
    expect(await until('2026-12-03T17:00:00Z', 30)).toEqual([]);
  });

  it('whose owner spoke with the person on Monday asks nothing more', async () => {
    const { until, lead, change } = await cvAt(friday);
    await until('2026-11-30T12:55:00Z', 30);
    await change(contacted);
    expect(await until('2026-12-11T17:00:00Z', 60)).toEqual([]);
    expect(lead()?.dueAt).toBeNull();
  });

  it('is told of five silent working days: the candidate honestly, and the team lead', async () => {
    const { until, told, change } = await cvAt(friday);
    await until('2026-11-30T09:00:00Z', 30);
    await change(acknowledged);
    // The fifth working day ends on Friday at five: the next moment that is open is Monday's.
    expect(await until('2026-12-07T08:00:00Z', 30)).toEqual([]);
    // By then Adam Zyda is away, and who stands in has it.
    expect(await until('2026-12-07T10:00:00Z')).toEqual([
      expect.stringMatching(`^2026-12-07T08:.* ${nicole} Lead`),
      expect.stringMatching(`^2026-12-07T08:.* ${richard} No contact yet`),
    ]);
    expect(told.map((mail) => mail.slice(17))).toEqual([
      'owen.brightside@example.com We have your CV',
      'owen.brightside@example.com Nobody has been in touch yet',
    ]);
  });
});

describe('leave', () => {
  it('gives the rest to cover once, on the first day, and nobody is mailed who is away', async () => {
    const { until, lead } = await cvAt('2026-12-04T16:00:00.000Z');
    expect(await until('2026-12-07T08:00:00Z', 30)).toEqual([`2026-12-04T16:00 ${adam} Lead`]);
    expect(await until('2026-12-07T08:35:00Z')).toEqual([`2026-12-07T08:30 ${nicole} Lead`]);
    expect(lead()).toMatchObject({ owner: 'nicole-sherwood', assignment: 2 });
    expect((await until('2026-12-07T12:00:00Z')).filter((mail) => mail.includes(adam))).toEqual([]);
  });

  it('that is over takes nothing back', async () => {
    const { until, lead, change } = await cvAt('2026-12-11T10:00:00.000Z');
    await until('2026-12-11T10:10:00Z');
    expect(lead()).toMatchObject({ owner: 'nicole-sherwood', assignment: 1 });
    await change(acknowledged);
    expect(await until('2026-12-15T10:00:00Z', 30)).toEqual([]);
    expect(lead()?.owner).toBe('nicole-sherwood');
  });
});
