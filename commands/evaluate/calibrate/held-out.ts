import { type Calibration, confidenceAt } from '../../../shared/domain/specialisms/calibrate.ts';
import type { Scored } from '../statistics/reliability.ts';
import { fitted, type Lead } from './fit.ts';

/** What a table states about leads. */
export const scoredBy = (leads: readonly Lead[], table: Calibration): Scored[] =>
  leads.map(({ margin, right }) => ({ confidence: confidenceAt(margin, table), right }));

/**
 * What is stated about each lead by a table that was fitted without it, on either side of a margin. Folds go by a hash
 * of the id, so that all versions of a text are in one.
 */
export function heldOut(leads: readonly Lead[], cut: number, folds = 5): Scored[] {
  return Array.from({ length: folds }, (_, fold) => {
    const own = leads.filter(({ id }) => foldOf(id, folds) === fold);
    const others = leads.filter(({ id }) => foldOf(id, folds) !== fold);
    return scoredBy(own, fitted(others, 'v0', cut));
  }).flat();
}

/** The fold of an id, from 0: the same in every run and on every machine. */
export function foldOf(id: string, folds: number): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < id.length; at += 1) hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193);
  // The last bits of this hash alone follow the last signs of an id.
  return ((hash ^ (hash >>> 15)) >>> 0) % folds;
}

/** Brier score: the mean squared distance of what is stated from what came true; NaN of none. */
export const brier = (scored: readonly Scored[]): number =>
  scored.reduce((sum, { confidence, right }) => sum + (confidence - (right ? 1 : 0)) ** 2, 0) / scored.length;
