import type { Invariant } from '../world/watcher.ts';
import { boundedWork } from './bounded.ts';
import { wholeDecisions } from './decided.ts';
import { comesToItsEnd } from './ends.ts';
import { enquiriesAnswered } from './enquiries.ts';
import { noMailTwice } from './one-mail.ts';
import { noMailMissing } from './owed-mails.ts';
import { oneLead, rightOwner } from './owners.ts';
import { poisonAside } from './poison.ts';
import { nothingPersonal } from './private.ts';
import { noLostUpdate, nothingLost, storedFirst } from './stored.ts';

/** What every world is watched for. I6 is the bucket's own, I7 the loop's; I10, erasure, is not built yet. */
export const invariants: readonly Invariant[] = [
  comesToItsEnd,
  oneLead,
  noMailTwice,
  noMailMissing,
  nothingLost,
  nothingPersonal,
  boundedWork,
  rightOwner,
  noLostUpdate,
  storedFirst,
  poisonAside,
  enquiriesAnswered,
  wholeDecisions,
];
