import { personalSpans } from '../personal/about-person.ts';
import type { PersonalKind } from '../personal/statement.ts';
import { secretNumbers } from './secret-numbers.ts';

const streets =
  'Road Rd Street St Lane Ln Avenue Ave Close Drive Way Court Crescent Terrace Grove Gardens Place Hill Park Row Walk Mews Square Rise View'.split(
    ' ',
  );
const streetEnds = [...streets, ...streets.map((word) => word.toUpperCase())].join('|');
/** House and street, by the street's word. Places and postcodes stay: they are the evidence. */
const address = new RegExp(
  String.raw`\b((Flat|Apartment|Apt|Unit|FLAT|APARTMENT) \w{1,4},? )?\d{1,4}[A-Za-z]? (\p{Lu}[\p{L}'’-]* ){1,3}(${streetEnds})\b\.?`,
  'gu',
);

/** What people say of themselves that no mail repeats. Nationality may be part of a right to work, and stays. */
const untold: ReadonlySet<PersonalKind> = new Set([
  'age',
  'family',
  'faith',
  'ethnicity',
  'orientation',
  'health',
  'union',
  'offence',
]);

/** The line with each personal statement as one word in brackets; statements that overlap are one. */
function withoutStatements(line: string): string {
  const told: { start: number; end: number }[] = [];
  for (const { kind, start, end } of personalSpans(line)) {
    const last = told.at(-1);
    if (!untold.has(kind)) continue;
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else told.push({ start, end });
  }
  return told.reduceRight(
    (text, { start, end }) => `${text.slice(0, start)}[private]${text.slice(end)}`,
    line,
  );
}

/**
 * A line of a CV as a mail or a page for staff may quote it: without numbers that identify a person or their money,
 * house and street, and what people say of their health, faith, ethnicity, orientation, family, union or crimes.
 * Words of work about the same things ("autism teacher") stay.
 */
export const redact = (line: string): string =>
  withoutStatements(
    secretNumbers.reduce(
      (text, { of, instead }) => text.replace(of, instead),
      line.replace(address, '[address]'),
    ),
  );

/** House number and street at the head of an address, whatever the street is called: `27 Rubislaw Den South,`. */
const house = /(?<=^\s*|[|•·:,]\s*)\d{1,3}[A-Za-z]?,? \p{Lu}[\p{L}'’.-]*( [\p{L}'’.-]+){0,4}(?=,)/gu;

/**
 * The same for a line that was read as an address, where a number at its head is a house's. Elsewhere it may count
 * cases or years, and would be evidence.
 */
export const redactAddress = (line: string): string => redact(line.replace(house, '[address]'));
