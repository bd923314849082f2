/** The key of a file in the uploads bucket: made by us, no text of the candidate's in it. */
export const uploadKey = (reference: string, round: number, index: number, mark: string): string =>
  `cv/${reference}/${round}-${index}-${mark}`;

/** The reference in an upload's key; null for a key that is not ours. */
export const referenceOfKey = (key: string): string | null =>
  /^cv\/([2-9A-Z]{4}-[2-9A-Z]{4})\/\d+-\d+-\w+$/.exec(key)?.[1] ?? null;
