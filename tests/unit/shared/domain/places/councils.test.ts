import { describe, expect, it } from 'vitest';
import { councilOf, councilRegion } from '../../../../../shared/domain/places/region-of.ts';
import { geography, seed, seedRegions } from './seed-places.ts';

const regionOfArea = (area: string): string | undefined =>
  seedRegions.find(({ covers }) => covers.includes(area))?.id;
const each = (lists: Readonly<Record<string, readonly string[]>>): [string, string][] =>
  Object.entries(lists).flatMap(([area, names]) => names.map((name): [string, string] => [name, area]));

describe('councilRegion', () => {
  it.each(each(geography.councils.current))('%s (%s)', (name, area) => {
    for (const said of [
      name,
      `${name} Council`,
      `${name} City Council`,
      `${name} MBC`,
      `the ${name}`.slice(4),
    ])
      expect([said, councilRegion(seed, said)]).toEqual([said, regionOfArea(area)]);
  });

  it.each(each(geography.councils.bodies))('%s (%s)', (name, area) =>
    expect(councilRegion(seed, name)).toBe(regionOfArea(area)),
  );

  it.each(each(geography.councils.county))('%s County Council (%s)', (name, area) =>
    expect(councilRegion(seed, `${name} County Council`)).toBe(regionOfArea(area)),
  );

  it.each([
    ['London Borough of Brent', 'Brent'],
    ['LB Camden', 'Camden'],
    ['RBKC', 'Kensington and Chelsea'],
    ['Royal Borough of Greenwich', 'Greenwich'],
    ['Hull City Council', 'Kingston upon Hull'],
    ['Richmond Council', 'Richmond upon Thames'],
    ['City of York Council', 'York'],
    ['Northamptonshire County Council', 'Northamptonshire'],
    ['Aylesbury Vale District Council', 'Aylesbury Vale'],
    ['Kent CC', 'Kent'],
    ['Cyngor Nowhere', null],
  ])('%s is %s', (said, name) => expect(councilOf(seed, said)?.name ?? null).toBe(name));

  it.each([
    ['Lowmoor Metropolitan Borough Council (Greater Manchester)', 'midlands-north'],
    ['Highweald County Council (Sussex)', 'south'],
    ['Leeds City Council (North)', 'midlands-north'],
    ['London Borough of Nowhere', 'south'],
    ['Banbury Town Council', 'south'],
    ['Nowhere Council', null],
    ['Richmond Town Council', null],
    ['', null],
  ])('%s goes to %s by what it says of its place', (said, region) =>
    expect(councilRegion(seed, said)).toBe(region),
  );
});
