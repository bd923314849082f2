import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { geography, livingAt, regionOf, seedRegions } from './seed-places.ts';

const regionOfArea = (area: string): string | undefined =>
  seedRegions.find(({ covers }) => covers.includes(area))?.id;
const { counties, phrases, names } = geography;
const strict = new Set([...names.strict, ...names.never]);

const allCounties = Object.entries(counties).flatMap(([area, list]) =>
  Object.entries(list).flatMap(([name, short]) =>
    [name, ...short].map((said): [string, string | undefined] => [said, regionOfArea(area)]),
  ),
);
const onePhrases = Object.entries(phrases).flatMap(([name, areas]): [string, string][] => {
  const regions = new Set(areas.map(regionOfArea));
  const [only] = regions;
  return regions.size === 1 && only !== undefined ? [[name, only]] : [];
});
const trusted = allCounties.filter(([name]) => !strict.has(name));

describe('every county, former county and abbreviation', () => {
  it.each(trusted)('%s is %s as a home', (name, region) =>
    expect(regionOf(livingAt(name)).region).toBe(region),
  );

  it.each(allCounties.filter(([name]) => strict.has(name)))('%s under a label is %s', (name, region) =>
    expect(regionOf(livingAt(`County: ${name}`)).region).toBe(region),
  );
});

describe('every phrase that lies in one region', () => {
  it.each(onePhrases.filter(([name]) => !strict.has(name)))('%s is %s, wanted or home', (name, region) => {
    expect(regionOf(livingAt(name)).region).toBe(region);
    if (!/^(?:anywhere|along|around|inside|within|up|down)\b/i.test(name))
      expect(regionOf(livingAt('', `Profile\nSeeking work in ${name}.`)).region).toBe(region);
  });
});

describe('phrases over both regions', () => {
  const both = Object.entries(phrases).filter(([, areas]) => new Set(areas.map(regionOfArea)).size > 1);

  it.each(both)('%s decides nothing by itself', (name) =>
    expect(regionOf(livingAt('', `Profile\nSeeking work in ${name}.`)).region).toBeNull(),
  );
});

describe('the same whatever the case, and never where it is no home', () => {
  const any = fc.constantFrom(...trusted);
  it('in capitals and in lower case', () =>
    fc.assert(
      fc.property(any, ([name, region]) => {
        expect([name, regionOf(livingAt(name.toUpperCase())).region]).toEqual([name, region]);
        expect([name, regionOf(livingAt(name.toLowerCase())).region]).toEqual([name, region]);
      }),
      { numRuns: 120 },
    ));

  it('among studies, interests and referees', () =>
    fc.assert(
      fc.property(any, fc.constantFrom('Education', 'Interests', 'References'), ([name], heading) => {
        const text = livingAt('', `Profile\nOfficer\n${heading}\nA course, walks and a friend in ${name}`);
        expect([name, heading, regionOf(text).region]).toEqual([name, heading, null]);
      }),
      { numRuns: 120 },
    ));

  it('as a street it is none', () =>
    fc.assert(
      fc.property(any, fc.constantFrom('Road', 'Street', 'Avenue', 'Close'), ([name], street) => {
        const written = name.replace(/^\p{L}/u, (sign) => sign.toUpperCase());
        const { region } = regionOf(livingAt(`12 ${written} ${street}, Leeds`));
        expect([name, region]).toEqual([name, 'midlands-north']);
      }),
      { numRuns: 120 },
    ));
});
