import * as v from 'valibot';
import { addressSchema, lineSchema, phoneSchema } from '../../shared/config/fields.ts';

/** A person as an answer names one. */
export interface NamedPerson {
  readonly name: string;
  readonly email: string;
  readonly phone: string;
  /** Label of the region whose unowned cases they take. */
  readonly region: string | null;
}

/** A region as an answer names one. */
export interface NamedRegion {
  readonly label: string;
  readonly covers: readonly string[];
}

const parts = (text: string, wall: string): string[] =>
  text
    .split(wall)
    .map((part) => part.trim())
    .filter(Boolean);

/** Reads `Ann Lee, ann@agency.co.uk, 0161 496 0100, North; …`; a sentence where it cannot be read. */
export function parsePeople(text: string): readonly NamedPerson[] | string {
  const people: NamedPerson[] = [];
  for (const entry of parts(text, ';')) {
    const [name = '', email = '', phone = '', region, ...more] = parts(entry, ',');
    const isPerson =
      v.is(lineSchema, name) && v.is(addressSchema, email) && v.is(phoneSchema, phone) && more.length === 0;
    if (!isPerson)
      return `"${entry}" is not name, address, phone and perhaps a region. Write it as Ann Lee, ann@agency.co.uk, 0161 496 0100, North.`;
    people.push({ name, email, phone, region: region ?? null });
  }
  return people.length > 0 ? people : 'This names nobody. Name at least one person.';
}

/** Reads `South: London, South East; North: …`; a sentence where it cannot be read. */
export function parseRegions(text: string): readonly NamedRegion[] | string {
  const regions: NamedRegion[] = [];
  for (const entry of parts(text, ';')) {
    const at = entry.indexOf(':');
    const label = entry.slice(0, Math.max(at, 0)).trim();
    const covers = parts(entry.slice(at + 1), ',');
    if (!label || covers.length === 0)
      return `"${entry}" is not a region with its areas. Write it as South: London, South East.`;
    regions.push({ label, covers });
  }
  return regions.length > 0 ? regions : 'This names no region. Name at least one.';
}

interface Regional {
  readonly id: string;
  readonly label: string;
}

interface Rule {
  readonly when: Readonly<Record<string, unknown>>;
  readonly owner: { readonly person: string } | { readonly team: string };
}

/** True for a rule that takes whatever else comes from a region. */
export const isCatchAll = ({ when }: Rule, region: string): boolean =>
  when.region === region && Object.keys(when).length === 1;

/** The standing people as an answer would name them. */
export const peopleLine = (
  people: readonly {
    readonly id: string;
    readonly name: string;
    readonly email: string;
    readonly phone: string;
  }[],
  regions: readonly Regional[],
  rules: readonly Rule[],
): string =>
  people
    .map(({ id, name, email, phone }) => {
      const region = regions.find((one) =>
        rules.some((rule) => isCatchAll(rule, one.id) && 'person' in rule.owner && rule.owner.person === id),
      );
      return [name, email, phone, ...(region ? [region.label] : [])].join(', ');
    })
    .join('; ');

/** The standing regions as an answer would name them. */
export const regionsLine = (
  regions: readonly { readonly label: string; readonly covers: readonly string[] }[],
): string => regions.map(({ label, covers }) => `${label}: ${covers.join(', ')}`).join('; ');
