import type { Agency } from '../../shared/config/agency.ts';
import type { MapOwner } from './map-owners.ts';
import { codeOf, type MapPlace } from './map-places.ts';
import { grouped, ownerLines } from './map-words.ts';

/** A place with the owners of its cases. */
export interface MapRow {
  readonly place: MapPlace;
  readonly owners: readonly MapOwner[];
}

const width = 100;

/** Words in lines of at most `width` signs, each at an indent. */
function wrapped(words: readonly string[], indent: string): string {
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length + 2 <= width)
      lines[lines.length - 1] = `${last}, ${word}`;
    else lines.push(indent + word);
  }
  return lines.join(',\n');
}

const mark = ({ name, border, check }: MapPlace): string => `${name}${check ? '?' : border ? '*' : ''}`;

const part = (title: string, places: readonly MapPlace[]): string[] =>
  places.length === 0 ? [] : [`  ${title} (${places.length})`, wrapped(places.map(mark), '    ')];

/** The lines that say who owns what at a place, at an indent. */
export const ownersText = (owners: readonly MapOwner[], indent: string): string[] =>
  ownerLines(owners).map(({ cases, owner }) => `${indent}${cases}: ${owner}`);

/** Councils by the area they lie in; by name only those of an area that this group does not have whole. */
function councilsText(
  councils: readonly MapPlace[],
  rows: readonly MapRow[],
  group: readonly MapPlace[],
): string[] {
  const here = new Set(group);
  const split = new Set(
    rows.flatMap(({ place }) => (place.council !== null && !here.has(place) ? (place.lies ?? []) : [])),
  );
  const whole = [...new Set(councils.flatMap(({ lies }) => lies ?? []))].filter((area) => !split.has(area));
  return [
    ...(whole.length > 0
      ? [`  Councils, present and former: all that lie in\n${wrapped(whole, '    ')}`]
      : []),
    ...part(
      'Councils by name',
      councils.filter(({ lies }) => lies !== null && split.has(lies)),
    ),
  ];
}

/**
 * The map for people: places whose cases all have the same owners stand together. Districts are named where they
 * belong elsewhere than their postcode area or straddle a line, councils where not all of their area belong here.
 */
export function mapText({ territories }: Agency, rows: readonly MapRow[], days: readonly string[]): string {
  const [on = '', ...others] = days;
  const key = ({ place, owners }: MapRow): string => JSON.stringify([place.region, owners]);
  const home = new Map(
    rows.flatMap((row) => (row.place.kind === 'postcode area' ? [[row.place.name, key(row)]] : [])),
  );
  const parts = [...grouped(rows, key)].map(([same, group]) => {
    const places = group.map(({ place }) => place);
    const of = (...kinds: MapPlace['kind'][]): MapPlace[] =>
      places.filter(({ kind }) => kinds.includes(kind));
    const region = territories.regions.find(({ id }) => id === places[0]?.region);
    const districts = of('district').filter(({ name, border }) => border || home.get(codeOf(name)) !== same);
    return [
      `${region?.label ?? 'No region'}${region?.assumed ? ' (assumed)' : ''}`,
      ...ownersText(group[0]?.owners ?? [], '  '),
      ...part('Postcode areas', of('postcode area')),
      ...part('Districts that lie elsewhere or straddle a line', districts),
      ...councilsText(of('council', 'county council', 'former', 'body'), rows, places),
    ].join('\n');
  });
  const next = others.filter((day) => day > on);
  return [
    `Who gets what on ${on}. * straddles a line: the lead says so. ? a consultant should check.`,
    ...parts,
    next.length > 0
      ? `Owners change on ${next.join(', ')}: see each with --date.`
      : 'No change is set for a later day.',
  ].join('\n\n');
}
