import type { Geography } from '../domain/places/geography.ts';
import type { SpecialismFacts } from '../domain/specialisms/facts.ts';
import type { Consultant } from '../domain/territories/consultant.ts';
import type { Territories } from '../domain/territories/territories.ts';
import type { Wording } from '../domain/wording/keys.ts';
import type { BankHolidays } from '../domain/working-hours/bank-holidays.ts';
import { AgencyError } from './agency-error.ts';
import { checkTerritories } from './check-territories.ts';
import { checkConsultants, consultantsSchema } from './consultants.ts';
import { loadGeography } from './load-geography.ts';
import { placeFactsOf } from './place-facts.ts';
import { AgencyFiles } from './read-json.ts';
import { checkSettings, type Settings, settingsSchema } from './settings.ts';
import { checkSpecialisms, specialismSchema } from './specialisms.ts';
import { territoriesSchema } from './territories.ts';
import { asWording, checkWording, wordingSchema } from './wording.ts';
import { bankHolidaysSchema, checkBankHolidays } from './working-time.ts';

/** Everything the agency sets: the folder agency/ as read and checked, with the generated gazetteer. */
export interface Agency {
  readonly settings: Settings;
  readonly consultants: readonly Consultant[];
  readonly territories: Territories;
  readonly bankHolidays: BankHolidays;
  readonly wording: Wording;
  readonly specialisms: readonly SpecialismFacts[];
  readonly geography: Geography;
}

const idsOf = (all: readonly { readonly id: string }[]): ReadonlySet<string> =>
  new Set(all.map(({ id }) => id));

const refuse = (faults: readonly string[]): void => {
  if (faults.length > 0) throw new AgencyError(faults);
};

/** A file is found by its specialism's id, so both must agree. */
const misnamed = (
  fields: readonly { readonly file: string; readonly facts: { readonly id: string } | undefined }[],
): string[] =>
  fields.flatMap(({ file, facts }) =>
    facts === undefined || file === `specialisms/${facts.id}.json`
      ? []
      : [`${file}, id: is "${facts.id}". Give file and id the same name.`],
  );

/**
 * Reads and checks an agency folder: each file by its schema first, then what one file says of another, then the
 * proof that every case has exactly one owner. Throws AgencyError with all faults of the first step that has any.
 */
export function loadAgency(folder: string): Agency {
  const files = new AgencyFiles(folder);
  const settings = files.read('settings.json', settingsSchema);
  const people = files.read('consultants.json', consultantsSchema);
  const territories = files.read('territories.json', territoriesSchema);
  const bankHolidays = files.read('bank-holidays.json', bankHolidaysSchema);
  const sentences = files.read('wording/en.json', wordingSchema);
  const fields = files
    .list('specialisms')
    .map((file) => ({ file, facts: files.read(file, specialismSchema) }));
  const geography = loadGeography(files);
  refuse(files.faults);
  const specialisms = fields.flatMap(({ facts }) => (facts ? [facts] : []));
  // `refuse` has told of each of these; the type cannot know.
  if (!settings || !people || !territories || !bankHolidays || !sentences || !geography)
    throw new AgencyError(files.faults);
  const { consultants } = people;
  refuse([
    ...checkConsultants(consultants),
    ...misnamed(fields),
    ...checkSpecialisms(specialisms),
    ...checkBankHolidays(bankHolidays),
    ...checkWording('wording/en.json', sentences),
    ...checkTerritories(territories, { consultants, specialisms, places: placeFactsOf(geography) }),
    ...checkSettings(settings, {
      regions: idsOf(territories.regions),
      specialisms: idsOf(specialisms),
      people: idsOf(consultants),
    }),
  ]);
  return {
    settings,
    consultants,
    territories,
    bankHolidays,
    wording: asWording(sentences),
    specialisms,
    geography,
  };
}
