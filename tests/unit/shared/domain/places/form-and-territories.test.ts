import { describe, expect, it } from 'vitest';
import { compilePlaces } from '../../../../../shared/domain/places/compile.ts';
import { decideRegion } from '../../../../../shared/domain/places/decide-region.ts';
import { councilRegion } from '../../../../../shared/domain/places/region-of.ts';
import { cv, geography, livingAt, regionOf, seed, seedRegions } from './seed-places.ts';

const leeds = livingAt('4 Elm Road, Leeds LS8 2PT');

describe('the form outranks the file', () => {
  it('by areas wanted, quoted without page or line', () => {
    const decision = regionOf(leeds, { wantedAreas: ['Kent', 'East Sussex'], postcode: 'LS8 2PT' });
    expect(decision).toMatchObject({ region: 'south', undecided: null, check: false });
    expect(decision.reasons[0]).toMatchObject({
      rule: 'form:wanted',
      quote: 'Kent',
      page: null,
      line: null,
      id: 'south',
    });
    expect(decision.marks).toContain('home-elsewhere');
  });

  it('by postcode, in any spelling, over what the CV wants', () => {
    const decision = regionOf(livingAt('4 Elm Road, Leeds LS8 2PT', 'Seeking work in Leeds.'), {
      postcode: 'bn1 1aa',
    });
    expect(decision).toMatchObject({ region: 'south', area: 'BN', place: 'BN1', check: true });
    expect(decision.marks).toContain('wanted-elsewhere');
  });

  it.each([
    ['bn1', 'south'],
    ['M33', 'midlands-north'],
    [' se154se ', 'south'],
  ])('postcode %s is %s', (postcode, region) =>
    expect(decideRegion(cv(''), { postcode }, seed).region).toBe(region),
  );

  it('wanted in both regions is the home region', () => {
    const decision = regionOf(leeds, { wantedAreas: ['London', 'Leeds'] });
    expect(decision.region).toBe('midlands-north');
    expect(decision.marks).toContain('both-preferred');
    expect(decideRegion(cv(''), { wantedAreas: ['London', 'Leeds'] }, seed).undecided).toBe(
      'conflicting-places',
    );
  });

  it.each(['Anywhere', 'Nationwide', 'Remote', '', 'Narnia'])('wanted %j leaves it to the CV', (area) =>
    expect(regionOf(leeds, { wantedAreas: [area] }).region).toBe('midlands-north'),
  );

  it.each([
    ['reading', 'south'],
    ['Sale', 'midlands-north'],
    ['march', 'south'],
    ['Home Counties', 'south'],
    ['NE1', 'midlands-north'],
  ])('wanted %s is %s without other words', (area, region) =>
    expect(decideRegion(cv(''), { wantedAreas: [area] }, seed).region).toBe(region),
  );

  it('decides from nothing else when there is no CV', () =>
    expect(decideRegion({ pages: [] }, {}, seed)).toMatchObject({
      region: null,
      undecided: 'unknown-region',
      reasons: [{ rule: 'region:no-evidence', quote: '', kind: 'region' }],
    }));
});

describe('regions are data', () => {
  it('a new region needs only its rule', () => {
    const scotland = [
      ...seedRegions.map((region) => ({
        ...region,
        covers: region.covers.filter((area) => area !== 'Scotland'),
      })),
      { id: 'scotland', label: 'Scotland', covers: ['Scotland'] },
    ];
    const index = compilePlaces(geography, scotland);
    const at = (address: string): string | null => decideRegion(cv(livingAt(address)), {}, index).region;
    expect(at('Glasgow G12 9SX')).toBe('scotland');
    expect(at('Inverness')).toBe('scotland');
    expect(at('Berwick-upon-Tweed TD15 1LP')).toBe('midlands-north');
    expect(at('Leeds')).toBe('midlands-north');
    expect(councilRegion(index, 'Fife Council')).toBe('scotland');
  });

  it('exceptions win: council, then postcode area, then what the region covers', () => {
    const moved = seedRegions.map((region) =>
      region.id === 'midlands-north' ? { ...region, postcodeAreas: ['PE'], councils: ['Luton'] } : region,
    );
    const index = compilePlaces(geography, moved);
    const at = (address: string): string | null => decideRegion(cv(livingAt(address)), {}, index).region;
    expect(at('Peterborough PE1 5AA')).toBe('midlands-north');
    expect(at('Luton')).toBe('midlands-north');
    expect(at('Bedford')).toBe('south');
    expect(councilRegion(index, 'Luton Borough Council')).toBe('midlands-north');
  });
});
