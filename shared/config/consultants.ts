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
        ...assumedFields,
      }),
    ),
    v.minLength(1, 'names nobody. Add at least one person.'),
  ),
});

/** What no schema sees: ids used twice, addresses shared, covers who do not exist, dates the wrong way round. */
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
  for (const { id, away } of consultants) {
    for (const { from, to, cover } of away ?? []) {
      if (from > to)
        faults.push(`consultants.json, ${id}, away: ${from} is after ${to}. Put the dates right.`);
      if (!ids.has(cover) || cover === id)
        faults.push(
          `consultants.json, ${id}, away: the cover "${cover}" is ${cover === id ? 'the same person' : 'nobody in this file'}. Name another consultant.`,
        );
    }
  }
  return faults;
}
