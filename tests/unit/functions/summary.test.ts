import '../../doubles/environment.ts';
import { afterAll, expect, it } from 'vitest';
import { adam, agencyOverTime, cvAt, friday } from '../../doubles/over-time.ts';

afterAll(agencyOverTime());

it('an owner has all that came while the agency was closed in one summary, though a run died over one of them', async () => {
  const { until, ports, world, lead, change } = await cvAt(friday);
  const consents = { notice: 'v1', alerts: false };
  const other = { name: 'Una Fairweather', phone: '07700 900333', wantedAreas: ['Leeds'] };
  await world.apply({ consents, ...other, specialisms: ['education-send'], files: [] });
  await until('2026-11-30T08:25:00Z', 10);
  // The run that was to send it had pushed this one on, and died before the others.
  await change((found) => ({ ...found, sweeps: 1, dueAt: '2026-11-30T08:40:00.000Z' }));
  expect(await until('2026-11-30T09:00:00Z')).toEqual([
    `2026-11-30T08:30 ${adam} Came while we were closed: 2`,
  ]);
  expect([...ports.leads.items.values()].map(({ clock }) => clock.summaryAt)).toEqual([null, null]);
  expect(lead()?.dueAt).not.toBeNull();
});
