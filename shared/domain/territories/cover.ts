import type { Consultant } from './consultant.ts';

/** Who is there for somebody on a day. */
export interface OnDuty {
  /** Who acts that day: the person asked for, or who stands in. */
  readonly consultant: Consultant;
  /** The person asked for, where somebody else acts for them; null where they act themselves. */
  readonly standsInFor: Consultant | null;
}

/** True after the last working day. `on` is an ISO date. */
export const hasLeft = ({ leaves }: Consultant, on: string): boolean => leaves !== undefined && leaves < on;

/** True for somebody who is at work that day: neither away nor gone. `on` is an ISO date. */
export const isIn = (consultant: Consultant, on: string): boolean =>
  !hasLeft(consultant, on) && awayOn(consultant, on) === undefined;

const awayOn = ({ away }: Consultant, on: string) => away?.find(({ from, to }) => from <= on && on <= to);

/** Who comes next in the line: the successor of somebody who left, the cover of somebody away. */
const next = (consultant: Consultant, on: string): string | undefined =>
  hasLeft(consultant, on) ? consultant.successor : awayOn(consultant, on)?.cover;

/**
 * Who stands in for whom on an ISO date: the person themselves, else who covers, else who covers for the cover.
 * Null where the line ends with nobody (an unknown id, a leaver without successor, people who cover each other);
 * checked data excludes that for everybody who owns cases.
 */
export function consultantOn(consultants: readonly Consultant[], id: string, on: string): OnDuty | null {
  const asked = consultants.find((one) => one.id === id);
  const seen = new Set<string>();
  for (let at = asked; at !== undefined && !seen.has(at.id); ) {
    if (isIn(at, on)) return { consultant: at, standsInFor: at.id === id ? null : (asked ?? null) };
    seen.add(at.id);
    const following = next(at, on);
    at = consultants.find((one) => one.id === following);
  }
  return null;
}
