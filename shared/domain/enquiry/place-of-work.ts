import type { PlacesIndex } from '../places/compile.ts';
import { placedIn } from '../places/placed-clause.ts';
import { regionOfOutcode } from '../places/region-of.ts';
import { resolve } from '../places/resolve.ts';

/** Where the work is, as far as an answer in a form tells. */
export interface PlaceOfWork {
  /** Null where the answer names places of several regions, or none that is known. */
  readonly region: string | null;
  /** Postcode area (`LS`), where a postcode is given. */
  readonly area: string | null;
}

/** Reads a town, a county or a postcode, or several that explain one another ("Richmond, North Yorkshire"). */
export function placeOfWork(text: string, index: PlacesIndex): PlaceOfWork {
  const line = { page: null, line: 0, text, kind: 'contact', at: 0 } as const;
  const { mentions, postcodes, outcodes } = placedIn({ line, text, start: 0 }, text, 'contact', index);
  const codes = [...postcodes, ...outcodes];
  const settled = resolve(mentions, codes, { address: true, labelled: true }, index);
  const regions = new Set(
    [
      ...codes.map(({ outcode }) => regionOfOutcode(index, outcode)),
      ...settled.map(({ region }) => region),
    ].filter((region) => region !== null),
  );
  const [only] = regions;
  return { region: regions.size === 1 ? (only ?? null) : null, area: codes[0]?.area ?? null };
}
