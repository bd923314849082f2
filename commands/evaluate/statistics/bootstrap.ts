import { chanceFrom } from '../../survive/random.ts';

/** The middle 95 % of what a statistic may be; NaN of nothing. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** A figure with its 95 % bootstrap interval. */
export interface Estimate extends Interval {
  readonly value: number;
}

/** A share with what it is a share of. NaN of nothing. */
export interface Share extends Estimate {
  readonly right: number;
  readonly of: number;
}

/** Resamples drawn, and the seed: the same items give the same interval. */
export interface Resampling {
  readonly resamples?: number;
  readonly seed?: number;
}

/** The middle 95 % of a statistic over samples drawn with replacement, as many items in each as there are. */
export function bootstrap<T>(
  items: readonly T[],
  statistic: (sample: readonly T[]) => number,
  { resamples = 1_000, seed = 1 }: Resampling = {},
): Interval {
  if (items.length === 0) return { low: Number.NaN, high: Number.NaN };
  const chance = chanceFrom(seed);
  const drawn = () => items[Math.floor(chance() * items.length)] as T;
  const values = Array.from({ length: resamples }, () => statistic(items.map(drawn))).sort((a, b) => a - b);
  const at = (share: number) => values[Math.round((values.length - 1) * share)] ?? Number.NaN;
  return { low: at(0.025), high: at(0.975) };
}

/** The share of items for which something is true. */
export function shareOf<T>(
  items: readonly T[],
  isTrue: (item: T) => boolean,
  resampling: Resampling = {},
): Share {
  const marks = items.map((item) => (isTrue(item) ? 1 : 0));
  const sum = (sample: readonly number[]) => sample.reduce((total, mark) => total + mark, 0);
  const interval = bootstrap(marks, (sample) => sum(sample) / sample.length, resampling);
  return { right: sum(marks), of: marks.length, value: sum(marks) / marks.length, ...interval };
}
