import type { Mutant } from '../world/plan.ts';
import {
  acknowledgeOnError,
  anyOwner,
  dropPoison,
  dropSweeper,
  logTheEvent,
  skipMalwareCheck,
} from './handlers.ts';
import { deafToNews, refusedCountsAsSent, shortLease, swapSendAndMark } from './mails.ts';
import { dropCondition, publishBeforeSave } from './table.ts';

/** Every wrong design that the invariants must notice. */
export const mutants: readonly Mutant[] = [
  dropCondition,
  dropSweeper,
  swapSendAndMark,
  shortLease,
  skipMalwareCheck,
  logTheEvent,
  publishBeforeSave,
  acknowledgeOnError,
  deafToNews,
  refusedCountsAsSent,
  anyOwner,
  dropPoison,
];

/** The mutant of that name; null where there is none. */
export const mutantNamed = (name: string): Mutant | null => mutants.find((one) => one.name === name) ?? null;
