import type { MapOwner } from './map-owners.ts';

/** Values by what a function says of each, in the order in which that first comes up. */
export function grouped<T>(
  values: readonly T[],
  by: (value: T) => string,
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const value of values) {
    const group = groups.get(by(value));
    if (group) group.push(value);
    else groups.set(by(value), [value]);
  }
  return groups;
}

/** Specialisms that have the same owner for the same reason, in words. */
export interface OwnerLine {
  readonly cases: string;
  readonly owner: string;
}

/** Cases from which on a line says "everything else" instead of naming them. */
const many = 4;

const caseName = ({ label, subSpecialism, engagement }: MapOwner): string =>
  [label, ...(subSpecialism ? [subSpecialism] : []), ...(engagement ? [engagement] : [])].join(', ');

/** The owner of a case in words: who, for whom, by which rule, and what of it is not yet certain. */
function ownerWords({ name, members, actsFor, rule, standsIn, assumed, unconfirmed }: MapOwner): string {
  const who = members.length > 0 ? `${name} (${members.join(', ')})` : name;
  const notes = [
    ...(actsFor ? [`acts for ${actsFor}`] : []),
    ...(standsIn ? ['stands in'] : []),
    `rule ${rule}`,
    ...(assumed.length > 0 ? [`assumed: ${assumed.join(', ')}`] : []),
    ...(unconfirmed ? ['address not confirmed'] : []),
  ];
  return `${who}; ${notes.join('; ')}`;
}

/** The owners of one place as lines: one for each owner and reason, the largest last. */
export function ownerLines(owners: readonly MapOwner[]): readonly OwnerLine[] {
  const groups = [...grouped(owners, ownerWords)].sort(([, one], [, other]) => one.length - other.length);
  return groups.map(([owner, cases], at) => {
    const isRest = at === groups.length - 1 && cases.length >= many;
    const rest = groups.length === 1 ? 'everything' : 'everything else';
    return { cases: isRest ? rest : cases.map(caseName).join('; '), owner };
  });
}
