import type { Agency } from '../../shared/config/agency.ts';
import type { MapOwner } from './map-owners.ts';
import type { MapRow } from './map-text.ts';
import { grouped, ownerLines } from './map-words.ts';

const columns = [
  'date',
  'kind',
  'place',
  'town',
  'lies',
  'region',
  'border',
  'check',
  'specialism',
  'subSpecialism',
  'engagement',
  'owner',
  'name',
  'members',
  'actsFor',
  'rule',
  'standsIn',
  'assumed',
  'unconfirmed',
] as const;

const yes = (value: boolean): string => (value ? 'yes' : '');

const cell = (value: string | null): string => {
  const text = value ?? '';
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** The map as CSV (RFC 4180): a line for each place and case, with a heading line. */
export function mapCsv(rows: readonly MapRow[], on: string): string {
  const lines = rows.flatMap(({ place, owners }) =>
    owners.map((one) =>
      [
        on,
        place.kind,
        place.name,
        place.town,
        place.lies,
        place.region,
        yes(place.border),
        yes(place.check),
        one.specialism,
        one.subSpecialism,
        one.engagement,
        one.owner,
        one.name,
        one.members.join(' '),
        one.actsFor,
        one.rule,
        yes(one.standsIn),
        one.assumed.join(' '),
        yes(one.unconfirmed),
      ]
        .map(cell)
        .join(','),
    ),
  );
  return [columns.join(','), ...lines].join('\n');
}

/** The map as one JSON object: the date, the days on which owners may differ, each place with its owners. */
export const mapJson = (rows: readonly MapRow[], days: readonly string[]): string => {
  const [date = '', ...changeDays] = days;
  const places = rows.map(({ place, owners }) => ({
    ...place,
    owners: owners.map(({ label: _label, ...one }) => one),
  }));
  return JSON.stringify({ date, changeDays, places });
};

/**
 * The whole map as a text to be kept and compared, a line a place, so that a change of data shows as the lines it
 * moves: first who owns what, by letter, then for each place its letter. `rowsOn` gives the places of a day.
 */
export function mapGolden(
  { territories }: Agency,
  days: readonly string[],
  rowsOn: (day: string) => readonly MapRow[],
): string {
  const label = (id: string | null): string =>
    territories.regions.find((one) => one.id === id)?.label ?? 'no region';
  return days
    .map((day, at) => {
      const rows = rowsOn(day);
      const names = namesOf(rows);
      const heading = `# ${at === 0 ? 'From the start' : `From ${day}`}`;
      const sets = [...names].map(([owners, name]) =>
        [
          `${name}:`,
          ...ownerLines(JSON.parse(owners) as MapOwner[]).map((one) => `  ${one.cases}: ${one.owner}`),
        ].join('\n'),
      );
      const lines = rows.map(({ place, owners }) =>
        [
          `${place.kind} ${place.name}`,
          place.lies ?? '',
          label(place.region),
          names.get(JSON.stringify(owners)) ?? '',
          ...(place.check ? ['check'] : []),
          ...(place.border ? ['border'] : []),
        ].join(' | '),
      );
      return [heading, '', ...sets, '', ...lines, ''].join('\n');
    })
    .join('\n');
}

/** A name for each set of owners, as JSON: `owners of south`, with a number where a region has several. */
function namesOf(rows: readonly MapRow[]): ReadonlyMap<string, string> {
  const bySet = grouped(rows, ({ owners }) => JSON.stringify(owners));
  const seen = new Map<string, number>();
  return new Map(
    [...bySet].map(([owners, [first]]) => {
      const region = first?.place.region ?? 'none';
      const count = (seen.get(region) ?? 0) + 1;
      seen.set(region, count);
      return [owners, `owners of ${region}${count > 1 ? ` (${count})` : ''}`];
    }),
  );
}
