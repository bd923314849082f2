import * as v from 'valibot';
import type { Consultant } from '../domain/territories/consultant.ts';
import { addressSchema, assumedFields, dateSchema, idSchema, lineSchema, phoneSchema } from './fields.ts';

const awaySchema = v.strictObject({ from: dateSchema, to: dateSchema, cover: idSchema });

/** agency/consultants.json. */
export const consultantsSchema = v.strictObject({
  consultants: v.pipe(
    v.array(
      v.strictObject({
        id: idSchema,
        name: lineSchema,
        role: v.exactOptional(lineSchema),
        email: addressSchema,
        phone: phoneSchema,
        away: v.exactOptional(v.array(awaySchema)),
        leaves: v.exactOptional(dateSchema),
        successor: v.exactOptional(idSchema),
        confirmed: v.exactOptional(v.boolean()),
        /** How leads bring the CV: behind the link (the default), or in the mail where it is clean and not too large. */
        cv: v.exactOptional(v.picklist(['link', 'attached'])),
        ...assumedFields,
      }),
    ),
    v.minLength(1, 'names nobody. Add at least one person.'),
  ),
});

/** What no schema sees: ids used twice, addresses shared, covers and successors who do not exist, dates the wrong way round. */
export function checkConsultants(consultants: readonly Consultant[]): string[] {
  const faults: string[] = [];
  const ids = new Set<string>();
  const addresses = new Map<string, string>();
  for (const { id, email } of consultants) {
    if (ids.has(id))
      faults.push(`consultants.json, ${id}: is there twice. Give each person an id of their own.`);
    const first = addresses.get(email.toLowerCase());
    if (first !== undefined)
      faults.push(
        `consultants.json, ${id}, email: is also the address of ${first}. Give each person their own.`,
      );
    ids.add(id);
    addresses.set(email.toLowerCase(), id);
  }
  return [...faults, ...consultants.flatMap((one) => absenceFaults(one, ids))];
}

/** Spells away and a successor: dates the right way round and apart, people who exist and are somebody else. */
function absenceFaults({ id, away, leaves, successor }: Consultant, ids: ReadonlySet<string>): string[] {
  const stranger = (field: string, what: string, person: string): string[] =>
    ids.has(person) && person !== id
      ? []
      : [
          `consultants.json, ${id}, ${field}: the ${what} "${person}" is ${person === id ? 'the same person' : 'nobody in this file'}. Name another consultant.`,
        ];
  const spells = [...(away ?? [])].sort((one, other) => (one.from < other.from ? -1 : 1));
  return [
    ...spells.flatMap(({ from, to, cover }, at) => {
      const before = spells[at - 1];
      return [
        ...(from > to ? [`consultants.json, ${id}, away: ${from} is after ${to}. Put the dates right.`] : []),
        ...(before && from <= before.to
          ? [
              `consultants.json, ${id}, away: the spell from ${from} begins before the one until ${before.to} ends. Put the dates right.`,
            ]
          : []),
        ...stranger('away', 'cover', cover),
      ];
    }),
    ...(successor === undefined ? [] : stranger('successor', 'successor', successor)),
    ...(successor !== undefined && leaves === undefined
      ? [
          `consultants.json, ${id}, successor: is named, but no last working day. Add "leaves" or take it out.`,
        ]
      : []),
  ];
}
