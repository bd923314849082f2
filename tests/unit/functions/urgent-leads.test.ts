import '../../doubles/environment.ts';
import { afterAll, describe, expect, it } from 'vitest';
import { memoryPorts } from '../../doubles/memory-ports.ts';
import { adam, agencyOverTime, cvAt, friday, nicole, overTime, richard } from '../../doubles/over-time.ts';

afterAll(agencyOverTime());

describe('a candidate who can start now', () => {
  it('reaches whoever is on call while the agency is closed, and comes first in the summary', async () => {
    const { until, ports, world } = await cvAt(friday, { availableFrom: '2026-11-20' });
    const other = { name: 'Una Fairweather', phone: '07700 900333', wantedAreas: ['Leeds'] };
    const consents = { notice: 'v1', alerts: false };
    await world.apply({ consents, ...other, specialisms: ['education-send'], files: [] });
    expect((await until('2026-11-27T18:05:00Z')).map((mail) => mail.slice(17)).sort()).toEqual([
      `${adam} NOW`,
      `${adam} No CV received`,
      `${nicole} On call`,
    ]);
    await until('2026-11-30T08:25:00Z', 20);
    ports.advance(5);
    await world.sweep();
    const [summary, ...others] = ports.seen.sent;
    expect(others).toEqual([]);
    expect(summary?.subject).toBe('Came while we were closed: 2 · available now: 1');
    const at = (name: string) => summary?.text.indexOf(name) ?? -1;
    expect(at('NOW · Owen B.')).toBeGreaterThan(0);
    expect(at('Una F.')).toBeGreaterThan(at('NOW · Owen B.'));
    expect(summary?.text).toContain('07700 900333');
    // Once, whatever is retried.
    ports.advance(1);
    await world.sweep();
    expect(ports.seen.sent).toHaveLength(1);
  });
});

describe('a council in a hurry', () => {
  it('has its owner reminded after 30 working minutes, and somebody else after 30 more', async () => {
    const { until, ports, world } = overTime(memoryPorts('2026-11-27T17:30:00.000Z'));
    const asked = { council: 'Leeds City Council', roles: ['SEND casework officer'], urgent: true };
    await world.enquire({ ...asked, name: 'Morgan Vale', email: 'morgan.vale@council.example' });
    expect(await until('2026-11-27T17:40:00Z')).toContain(`2026-11-27T17:35 ${nicole} On call`);
    expect(await until('2026-11-30T09:25:00Z')).toEqual([
      `2026-11-30T08:30 ${adam} Came while we were closed: 1`,
      `2026-11-30T09:00 ${adam} Reminder`,
    ]);
    expect(await until('2026-11-30T09:30:00Z')).toEqual(
      expect.arrayContaining([
        `2026-11-30T09:30 ${adam} Passed on`,
        `2026-11-30T09:30 ${richard} Council URGENT`,
      ]),
    );
    const [lead] = ports.leads.items.values();
    expect(lead).toMatchObject({ owner: 'richard-shorrock', assignment: 2, state: 'accepted' });
  });
});

describe('a mail that cannot be sent', () => {
  it('holds up nobody else, and is tried again', async () => {
    const { until, ports, world } = await cvAt('2026-11-25T09:00:00.000Z');
    await until('2026-11-25T12:45:00Z', 15);
    const form = { name: 'Una Fairweather', phone: '07700 900333', wantedAreas: ['Leeds'] };
    const files = [{ name: 'cv.pdf', size: 9, type: 'application/pdf' }];
    await world.apply({ consents: { notice: 'v1', alerts: false }, ...form, files });
    const { send } = ports.mailer;
    ports.mailer.send = async () => {
      throw new Error('SES is down.');
    };
    ports.advance(15);
    // The reminder fails; the form whose file never came goes on all the same.
    expect(await world.sweep()).toEqual(['m-sweep-stuck']);
    expect(ports.seen.published.map(({ detailType }) => detailType)).toContain('FormOnly.v1');
    ports.seen.published.splice(0);
    ports.mailer.send = send;
    // The lease of the first try holds for a quarter of an hour.
    const mails = await until('2026-11-25T13:30:00Z', 1);
    expect(mails.filter((mail) => mail.endsWith('Reminder'))).toHaveLength(1);
  });
});

describe('the receipt', () => {
  it.each([
    [friday, 'gets in touch with you by 5 pm Monday 30 November.'],
    ['2026-12-24T11:10:00.000Z', 'gets in touch with you by 11:30 am Tuesday 29 December.'],
  ])('of a CV at %s says until when: %s', async (at, words) => {
    const { ports } = await cvAt(at, { email: 'owen.brightside@example.com' });
    const receipt = ports.seen.sent.find(({ to }) => to.address === 'owen.brightside@example.com');
    expect(receipt?.text).toContain(words);
  });
});
