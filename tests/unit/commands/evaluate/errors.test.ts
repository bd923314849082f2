import { describe, expect, it } from 'vitest';
import { errorCounts, errorKinds, errorText } from '../../../../commands/evaluate/errors.ts';
import { outcome, reason, undecided } from './sample-outcome.ts';

const wrong = outcome({
  id: 'b.pdf',
  predicted: 'it-digital',
  runnerUp: 'housing',
  region: 'north',
  wantedOwners: ['bob'],
  reasons: [
    reason({ id: 'it-digital', quote: 'Systems Officer', rule: 'title:systems-officer', weight: 20 }),
    reason({ weight: 3, quote: 'voids', rule: 'evidence:voids', page: null, line: 9 }),
    reason(),
    reason({ kind: 'region', id: 'south', quote: 'Hove', rule: 'town:contact', weight: 75, line: 2 }),
  ],
});

describe('kinds of error', () => {
  it('name each thing that is wrong, and nothing else', () => {
    expect(errorKinds(outcome())).toEqual([]);
    expect(errorKinds(outcome({ predicted: 'it-digital', alsoAcceptable: ['it-digital'] }))).toEqual([]);
    expect(errorKinds(wrong)).toEqual(['wrong specialism', 'wrong region', 'wrong consultant']);
    expect(errorKinds(undecided('close-runner-up'))).toEqual([
      'specialism left to a person: close-runner-up',
    ]);
    expect(errorKinds(outcome({ unread: 'password', predicted: null }))).toEqual(['not read: password']);
    expect(errorKinds(outcome({ predictedRegion: null, owner: null }))).toEqual(['region left to a person']);
    expect(errorKinds(outcome({ region: 'unknown', wantedOwners: [] }))).toEqual([
      'region decided, unknown wanted',
      'wrong consultant',
    ]);
    expect(errorKinds(outcome({ specialism: 'unknown', wantedOwners: [] }))).toContain(
      'specialism decided, unknown wanted',
    );
    expect(errorKinds(outcome({ region: null, predictedRegion: null, owner: null }))).toEqual([]);
  });

  it('are counted, most frequent first', () => {
    expect(errorCounts([wrong, outcome(), undecided('no-evidence'), wrong])).toEqual([
      ['wrong consultant', 2],
      ['wrong region', 2],
      ['wrong specialism', 2],
      ['specialism left to a person: no-evidence', 1],
    ]);
  });
});

describe('an error in words', () => {
  it('shows what was wanted, the runner-up and the quotes with place, rule and weight', () => {
    expect(errorText(wrong).split('\n')).toEqual([
      'b.pdf: wrong specialism; wrong region; wrong consultant',
      '    specialism it-digital, wanted housing, runner-up housing',
      '    region south, wanted north',
      '    housing 12.00 title:lettings-officer: “Lettings Officer” [page 1, line 4]',
      '    housing 3.00 evidence:voids: “voids” [line 9]',
      '    it-digital 20.00 title:systems-officer: “Systems Officer” [page 1, line 4]',
      '    south 75.00 town:contact: “Hove” [page 1, line 2]',
    ]);
  });

  it('shows why nothing was decided', () => {
    const lines = errorText(undecided('no-evidence', { guess: null, region: null })).split('\n');
    expect(lines).toContain('    specialism undecided (leading: none), wanted housing, runner-up none');
    expect(lines).toContain('    region south, not labelled');
    expect(lines.at(-1)).toBe('    unknown-specialism 12.00 undecided:no-evidence');
  });
});
