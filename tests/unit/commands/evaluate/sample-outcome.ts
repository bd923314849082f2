import type { Outcome } from '../../../../commands/evaluate/outcome.ts';
import { fingerprintOf } from '../../../../commands/evaluate/statistics/near-duplicates.ts';
import type { Reason } from '../../../../shared/domain/reason.ts';

/** A rightly decided CV of South housing, with other values in place of some. */
export const outcome = (other: Partial<Outcome> = {}): Outcome => ({
  id: 'cv.pdf',
  specialism: 'housing',
  alsoAcceptable: [],
  subSpecialism: null,
  region: 'south',
  regionAlsoAcceptable: [],
  format: 'pdf',
  traps: [],
  predicted: 'housing',
  guess: 'housing',
  confidence: 0.9,
  runnerUp: null,
  predictedRegion: 'south',
  regionConfidence: 0.95,
  owner: 'ann',
  wantedOwners: ['ann'],
  reasons: [],
  unread: null,
  fingerprint: fingerprintOf(''),
  ...other,
});

/** Left to a person for a reason. */
export const undecided = (why: string, other: Partial<Outcome> = {}): Outcome =>
  outcome({
    predicted: null,
    confidence: 0.4,
    owner: null,
    reasons: [
      reason({ kind: 'outcome', id: 'unknown-specialism', quote: '', line: null, rule: `undecided:${why}` }),
    ],
    ...other,
  });

/** A piece of evidence for housing, with other values in place of some. */
export const reason = (other: Partial<Reason> = {}): Reason => ({
  kind: 'specialism',
  id: 'housing',
  quote: 'Lettings Officer',
  page: 1,
  line: 4,
  rule: 'title:lettings-officer',
  weight: 12,
  ...other,
});
