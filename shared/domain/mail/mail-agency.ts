import type { Wording } from '../wording/keys.ts';

/** What mails need to know of the agency. The checked agency (`Agency`) fits as it is. */
export interface MailAgency {
  readonly settings: {
    readonly agencyName: string;
    readonly phone: string;
    readonly helpAddress: string;
    readonly shortNames: Readonly<Record<string, string>>;
    readonly ocrPagesPerMonth: number;
    readonly ocrPoundsPerPage: number;
  };
  readonly wording: Wording;
  readonly territories: { readonly regions: readonly Labelled[] };
  readonly specialisms: readonly (Labelled & { readonly sampleQuestions?: readonly string[] })[];
}

/** Something with a stable id and the name that people use. */
export interface Labelled {
  readonly id: string;
  readonly label: string;
}

const labelIn = (all: readonly Labelled[], id: string): string =>
  all.find((one) => one.id === id)?.label ?? id;

/** A specialism's name; its id where the agency no longer has it. */
export const specialismLabel = (agency: MailAgency, id: string): string => labelIn(agency.specialisms, id);

/** A region's name; its id where the agency no longer has it. */
export const regionLabel = (agency: MailAgency, id: string): string =>
  labelIn(agency.territories.regions, id);

/** Short names of specialism and region for a subject; null for what is not known. */
export const deskNames = (
  agency: MailAgency,
  specialism: string | null,
  region: string | null,
): { readonly field: string | null; readonly region: string | null } => ({
  field: specialism && (agency.settings.shortNames[specialism] ?? specialismLabel(agency, specialism)),
  region: region && (agency.settings.shortNames[region] ?? regionLabel(agency, region)),
});
