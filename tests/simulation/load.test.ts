import { describe, expect, it } from 'vitest';
import { droppedHalf } from './dropped-half.ts';
import { underLoad } from './load.ts';

describe('load', () => {
  it('scans that wait for text recognition do not hold up CVs with text', async () => {
    const given = { texts: 60, spreadMs: 60_000, ocrPerSecond: 1 };
    const idle = await underLoad({ ...given, scans: 0 });
    const busy = await underLoad({ ...given, scans: 240 });
    const ratio = busy.decided.median / idle.decided.median;
    console.log(
      `text CVs: ${idle.decided.median} ms idle, ${busy.decided.median} ms beside 240 scans at 1 call/s (${ratio.toFixed(2)} ×)`,
    );
    for (const { outcome, lost } of [idle, busy]) expect([outcome.breaks, lost]).toEqual([[], 0]);
    expect(ratio).toBeLessThanOrEqual(1.1);
    expect(busy.decided.p95 / idle.decided.p95).toBeLessThanOrEqual(1.1);
    // They did wait: the last scan was read long after the last text.
    expect(busy.outcome.minutes).toBeGreaterThan(idle.outcome.minutes + 5);
  });

  it('a burst is decided within a minute and loses nothing', async () => {
    const { outcome, lost, decided, mailed } = await underLoad({
      texts: 500,
      scans: 0,
      spreadMs: 1000,
      ocrPerSecond: 1,
    });
    console.log(`500 CVs in a second: decided in ${decided.most} ms at most, mailed in ${mailed.most} ms`);
    expect([outcome.breaks, lost]).toEqual([[], 0]);
    expect(decided.most).toBeLessThanOrEqual(60_000);
  });
});

it('half of all events lost: everything at its end within three sweeps once the bus is whole', async () => {
  const { outcomes, mostSweeps, dropped } = await droppedHalf(10);
  console.log(`${dropped} events dropped in 10 worlds, at most ${mostSweeps} sweeps an item after it`);
  expect(outcomes.flatMap(({ breaks }) => breaks)).toEqual([]);
  expect(mostSweeps).toBeLessThanOrEqual(3);
  expect(dropped).toBeGreaterThan(300);
});
