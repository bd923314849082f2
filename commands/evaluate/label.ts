import * as v from 'valibot';

/** The id that a label has where a person must decide. */
export const unknown = 'unknown';

/** What people said is right about one text. */
export interface Label {
  /** File name or advert id; printed on the terminal only. */
  readonly id: string;
  /** A specialism's id, or `unknown` where none is the agency's. */
  readonly specialism: string;
  /** Other specialisms that would be right too. */
  readonly alsoAcceptable: readonly string[];
  /** Null where nobody labelled it; territory rules may ask for it. */
  readonly subSpecialism: string | null;
  /** A region's id, `unknown` where a person must decide; null where nobody labelled it, and nothing is scored. */
  readonly region: string | null;
  readonly regionAlsoAcceptable: readonly string[];
  /** `pdf`, `docx`, `advert` … */
  readonly format: string;
  /** Names of the difficulties that the text holds, or of other parts to be counted by. */
  readonly traps: readonly string[];
}

const ids = v.optional(v.array(v.string()), []);
const idOrNone = v.optional(v.nullable(v.string()), null);

/** The part of a label that CVs and adverts have in common, as it stands in a file. */
export const labelFields = {
  specialism: v.nullable(v.string()),
  alsoAcceptable: ids,
  subSpecialism: idOrNone,
  region: idOrNone,
  regionAlsoAcceptable: ids,
  traps: ids,
};

const fieldsSchema = v.object(labelFields);

/** A label from a file's fields. A specialism of null means that a person must decide. */
export const labelOf = (id: string, format: string, given: v.InferOutput<typeof fieldsSchema>): Label => ({
  id,
  format,
  specialism: given.specialism ?? unknown,
  alsoAcceptable: given.alsoAcceptable,
  subSpecialism: given.subSpecialism,
  region: given.region,
  regionAlsoAcceptable: given.regionAlsoAcceptable,
  traps: given.traps,
});

/** Sentences about labels that name a specialism or region which the agency does not have: nothing can match them. */
export function strangeIds(
  labels: readonly Label[],
  specialisms: readonly string[],
  regions: readonly string[],
): string[] {
  const strange = (kind: string, used: readonly (string | null)[], known: readonly string[]) =>
    [...new Set(used)]
      .filter((id): id is string => id !== null && id !== unknown && !known.includes(id))
      .map((id) => `Labels name the ${kind} "${id}", which the agency does not have.`);
  return [
    ...strange(
      'specialism',
      labels.flatMap((one) => [one.specialism, ...one.alsoAcceptable]),
      specialisms,
    ),
    ...strange(
      'region',
      labels.flatMap((one) => [one.region, ...one.regionAlsoAcceptable]),
      regions,
    ),
  ];
}
