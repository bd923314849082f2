import { describe, expect, it } from 'vitest';
import { figuresOf } from '../../../../commands/evaluate/figures.ts';
import { fingerprintOf } from '../../../../commands/evaluate/statistics/near-duplicates.ts';
import { outcome, undecided } from './sample-outcome.ts';

const text = fingerprintOf('a lettings officer of ten years standing in voids arrears and tenancy support');
const outcomes = [
  outcome({ traps: ['wales'], fingerprint: text }),
  outcome({ predicted: 'it-digital', guess: 'it-digital', alsoAcceptable: ['it-digital'], confidence: 0.8 }),
  outcome({ specialism: 'it-digital', region: 'north', wantedOwners: ['bob'], confidence: 0.8 }),
  undecided('close-runner-up', { specialism: 'it-digital', traps: ['wales', 'sparse'], format: 'txt' }),
  outcome({ region: 'unknown', predictedRegion: null, owner: null, wantedOwners: [], fingerprint: text }),
  outcome({ region: null, predictedRegion: null, owner: null, wantedOwners: null }),
  undecided('no-evidence', { specialism: 'unknown', guess: null, predictedRegion: null }),
  outcome({
    specialism: 'it-digital',
    predicted: null,
    predictedRegion: null,
    owner: null,
    unread: 'damaged',
    fingerprint: text,
  }),
];
const figures = figuresOf({ outcomes, control: outcomes });
const counted = (of: { right: number; of: number }) => [of.right, of.of];

describe('the figures of a data set', () => {
  it('count specialisms strictly, leniently and among decided', () => {
    expect(figures).toMatchObject({ n: 8, unread: 1 });
    expect(counted(figures.strict)).toEqual([4, 8]);
    expect(counted(figures.lenient)).toEqual([5, 8]);
    expect(counted(figures.decided)).toEqual([5, 8]);
    expect(counted(figures.strictDecided)).toEqual([3, 5]);
    expect(counted(figures.lenientDecided)).toEqual([4, 5]);
    // Housing: 4 wanted and hit, 5 said. IT: 3 wanted, none hit, none said but the acceptable one, which is housing's.
    expect(figures.macroF1.value).toBeCloseTo((8 / 9 + 0) / 2, 12);
  });

  it('count regions, the unknown ones right when undecided, the unlabelled not at all', () => {
    expect(counted(figures.region)).toEqual([4, 7]);
    expect(counted(figures.regionDecided)).toEqual([3, 4]);
    expect(counted(figures.regionCoverage)).toEqual([4, 6]);
    expect(counted(figures.unknownCaught)).toEqual([1, 1]);
  });

  it('count who reaches a consultant, and the wrong one', () => {
    expect(counted(figures.coverage)).toEqual([3, 6]);
    expect(counted(figures.wrongConsultant)).toEqual([1, 3]);
    expect(counted(figures.wrongDesk)).toEqual([1, 3]);
  });

  it('count by format and trap', () => {
    expect(figures.byFormat.map(({ id, n }) => [id, n])).toEqual([
      ['pdf', 7],
      ['txt', 1],
    ]);
    const wales = figures.byTrap.find(({ id }) => id === 'wales');
    expect(counted(wales?.lenient ?? figures.lenient)).toEqual([1, 2]);
    expect(figures.byTrap.map(({ id }) => id)).toEqual(['(none)', 'sparse', 'wales']);
  });

  it('compare stated certainty with the leading specialism of each text that was read', () => {
    expect(figures.specialismScores.map(({ confidence, right }) => [confidence, right])).toEqual([
      [0.9, true],
      [0.8, true],
      [0.8, false],
      [0.4, false],
      [0.9, true],
      [0.9, true],
    ]);
    expect(figures.curve[0]).toEqual({ from: 0.9, coverage: 3 / 8, precision: 1 });
    expect(figures.regionScores).toHaveLength(4);
  });

  it('count near duplicates once, and those that are labelled differently', () => {
    expect(figures.nearDuplicates).toMatchObject({ pairs: 3, labelledDifferently: 2, texts: 6 });
    expect(counted(figures.nearDuplicates.lenientOnce)).toEqual([4, 6]);
  });

  it('judge the control by what came of the shuffled labels', () => {
    const many = Array.from({ length: 60 }, (_, at) => {
      const id = ['housing', 'it-digital', 'education-send'][at % 3] as string;
      return outcome({ specialism: id, predicted: id });
    });
    const turned = many.map((one, at) => ({ ...one, specialism: many[(at + 1) % 60]?.specialism ?? '' }));
    expect(figuresOf({ outcomes: many, control: many }).shuffled).toMatchObject({
      accuracy: 1,
      isNearChance: false,
    });
    expect(figuresOf({ outcomes: many, control: turned }).shuffled.accuracy).toBe(0);
  });
});
