import { describe, expect, it } from 'vitest';
import {
  isLenient,
  isRegionRight,
  isRouted,
  isStrict,
  isWrongDesk,
  isWrongOwner,
} from '../../../../commands/evaluate/outcome.ts';
import { outcome, undecided } from './sample-outcome.ts';

describe('right or wrong', () => {
  it('tells the label’s own specialism from an acceptable one', () => {
    const other = outcome({ predicted: 'it-digital', alsoAcceptable: ['it-digital'] });
    expect([isStrict(other), isLenient(other)]).toEqual([false, true]);
    expect(isLenient(outcome({ predicted: 'it-digital' }))).toBe(false);
    expect(isLenient(undecided('no-evidence'))).toBe(false);
  });

  it('finds an undecided specialism right where the label asks for a person', () => {
    const label = { specialism: 'unknown' };
    expect(isStrict(undecided('other-work', label))).toBe(true);
    expect(isLenient(outcome(label))).toBe(false);
  });

  it('finds a region right that is the label’s, acceptable, or rightly undecided', () => {
    expect(isRegionRight(outcome())).toBe(true);
    expect(isRegionRight(outcome({ region: 'north' }))).toBe(false);
    expect(isRegionRight(outcome({ region: 'north', regionAlsoAcceptable: ['south'] }))).toBe(true);
    expect(isRegionRight(outcome({ predictedRegion: null }))).toBe(false);
    expect(isRegionRight(outcome({ region: 'unknown', predictedRegion: null }))).toBe(true);
    expect(isRegionRight(outcome({ region: 'unknown' }))).toBe(false);
  });

  it('finds the owner wrong whom nothing in the label leads to', () => {
    expect(isWrongOwner(outcome())).toBe(false);
    expect(isWrongOwner(outcome({ wantedOwners: ['bob', 'ann'] }))).toBe(false);
    expect(isWrongOwner(outcome({ wantedOwners: ['bob'] }))).toBe(true);
    expect(isWrongOwner(outcome({ wantedOwners: [] }))).toBe(true);
    expect(isWrongOwner(outcome({ wantedOwners: null }))).toBe(false);
    expect(isWrongOwner(undecided('no-evidence', { wantedOwners: ['bob'] }))).toBe(false);
  });

  it('finds the desk wrong for a wrong specialism of the right owner', () => {
    expect(isWrongDesk(outcome({ predicted: 'it-digital' }))).toBe(true);
    expect(isWrongDesk(outcome())).toBe(false);
    const waiting = undecided('close-runner-up');
    expect([isRouted(waiting), isWrongDesk(waiting)]).toEqual([false, false]);
  });
});
