import { describe, expect, it } from 'vitest';
import { shuffled, shuffledControl } from '../../../../../commands/evaluate/statistics/shuffled.ts';

const classes = ['a', 'b', 'c', 'd'];
const labels = Array.from({ length: 200 }, (_, at) => classes[at % 4] as string);

describe('shuffling', () => {
  it('keeps every value, in another order, the same for a seed', () => {
    const given = [1, 2, 3, 4, 5, 6, 7, 8];
    expect(shuffled(given)).not.toEqual(given);
    expect([...shuffled(given)].sort()).toEqual(given);
    expect(given).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(shuffled(given)).toEqual(shuffled(given));
    expect(shuffled(given, 2)).not.toEqual(shuffled(given, 1));
  });
});

describe('the shuffled-label control', () => {
  it('is near chance where decisions know nothing of the labels', () => {
    const dealt = shuffled(labels);
    const control = shuffledControl(
      labels.map((predicted, at) => ({ wanted: dealt[at] ?? null, predicted })),
    );
    expect(control.expected).toBeCloseTo(1 / 4, 12);
    expect(control.accuracy).toBeLessThan(0.34);
    expect(control.meanRecall).toBeCloseTo(control.accuracy, 12);
    expect(control).toMatchObject({ classes: 4, isNearChance: true });
  });

  it('tells when one decision in five peeks at the label', () => {
    const dealt = shuffled(labels);
    const control = shuffledControl(
      dealt.map((wanted, at) => ({ wanted, predicted: at % 5 === 0 ? wanted : (labels[at] as string) })),
    );
    expect(control.accuracy).toBeGreaterThan(0.34);
    expect(control.isNearChance).toBe(false);
  });

  it('expects more of chance where one class is most of the labels, and the mean of classes does not', () => {
    const skewed = [...labels.map(() => 'a'), ...labels.slice(0, 50)];
    const dealt = shuffled(skewed);
    const control = shuffledControl(
      skewed.map((predicted, at) => ({ wanted: dealt[at] ?? null, predicted })),
    );
    const [a, rest] = [213 / 250, 37 / 250];
    expect(control.expected).toBeCloseTo(a * a + (13 * 13 + 12 * 12 + 12 * 12) / 250 / 250, 12);
    expect(rest).toBeLessThan(0.2);
    expect(control.meanRecall).toBeLessThan(0.4);
    expect(control.isNearChance).toBe(true);
  });

  it('counts what was left to a person as wrong, and as no class', () => {
    const control = shuffledControl([
      { wanted: 'a', predicted: 'a' },
      { wanted: 'b', predicted: null },
      { wanted: null, predicted: null },
      { wanted: null, predicted: 'a' },
    ]);
    expect(control).toMatchObject({
      accuracy: 1 / 4,
      expected: (1 / 4) * (2 / 4),
      meanRecall: 1 / 2,
      classes: 2,
    });
  });
});
