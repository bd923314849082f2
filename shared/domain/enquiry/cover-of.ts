import type { Consultant } from '../territories/consultant.ts';
import { isIn } from '../territories/cover.ts';

/**
 * The colleague who hears of an urgent enquiry beside its owner: whoever covers the owner's next days away, else the
 * last ones, and is at work on the ISO date. Null where nobody is named; the triage desk hears of it then.
 */
export function coverOf(consultants: readonly Consultant[], owner: string, on: string): Consultant | null {
  const spells = [...(consultants.find(({ id }) => id === owner)?.away ?? [])];
  const ahead = spells.filter(({ to }) => to >= on).sort((a, b) => (a.from < b.from ? -1 : 1));
  const past = spells.filter(({ to }) => to < on).sort((a, b) => (a.to > b.to ? -1 : 1));
  for (const { cover } of [...ahead, ...past]) {
    const found = consultants.find(({ id }) => id === cover && id !== owner);
    if (found !== undefined && isIn(found, on)) return found;
  }
  return null;
}
