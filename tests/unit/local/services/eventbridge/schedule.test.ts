import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { everyMs, startSchedules } from '../../../../../local/services/eventbridge/schedule.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const rule = {
  name: 'tick',
  arn: 'arn',
  bus: 'default',
  pattern: null,
  schedule: 'rate(1 minute)',
  targets: [],
};

it('reads rates, and says a sentence for anything else', () => {
  expect(['rate(1 minute)', 'rate(5 minutes)', 'rate(2 hours)', 'rate(1 day)'].map(everyMs)).toEqual([
    60_000, 300_000, 7_200_000, 86_400_000,
  ]);
  for (const other of ['cron(0 12 * * ? *)', 'rate(0 minutes)', 'at(2026-01-01T00:00:00)']) {
    expect(() => everyMs(other)).toThrow(/is no rate/);
  }
});

it('ticks at the scaled rate, leaves a tick out while the last one waits, and stops', () => {
  const tick = vi.fn();
  let isWaiting = false;
  const schedules = startSchedules([rule, { ...rule, schedule: null }], 0.1, tick, () => isWaiting);
  vi.advanceTimersByTime(12_000);
  expect(tick).toHaveBeenCalledTimes(2);
  isWaiting = true;
  vi.advanceTimersByTime(6_000);
  expect(tick).toHaveBeenCalledTimes(2);
  isWaiting = false;
  schedules.stop();
  vi.advanceTimersByTime(60_000);
  expect(tick).toHaveBeenCalledTimes(2);
});

it('ticks once when the clock is put forward over its time, and adds up what is too short for that', () => {
  const tick = vi.fn();
  let isWaiting = false;
  const schedules = startSchedules([rule], 0.1, tick, () => isWaiting);
  schedules.advanced(40_000);
  expect(tick).toHaveBeenCalledTimes(0);
  schedules.advanced(40_000);
  expect(tick).toHaveBeenCalledTimes(1);
  schedules.advanced(3_600_000);
  expect(tick).toHaveBeenCalledTimes(2);
  isWaiting = true;
  schedules.advanced(60_000);
  expect(tick).toHaveBeenCalledTimes(2);
  schedules.stop();
});
