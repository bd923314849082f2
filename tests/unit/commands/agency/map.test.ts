import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type MapRequest, territoryMap } from '../../../../commands/agency/map.ts';
import { buildGazetteer } from '../../../../commands/build/gazetteer.ts';
import { root } from '../../../../commands/command-line.ts';
import { type Agency, loadAgency } from '../../../../shared/config/agency.ts';

buildGazetteer(root);
const seed = loadAgency(join(root, 'agency'));
const person = (id: string, name: string) => ({
  id,
  name,
  email: `${id}@agency.example`,
  phone: '07700 900100',
  confirmed: true,
});
const north = ['North East', 'North West', 'Yorkshire and The Humber', 'Scotland', 'Isle of Man'];
const areas = [...new Set(seed.territories.regions.flatMap(({ covers }) => covers))];

/** Two regions with exceptions, a team, a part of a specialism, and a spell away. */
const agency: Agency = {
  ...seed,
  consultants: [
    { ...person('ann', 'Ann Lee'), away: [{ from: '2026-12-07', to: '2026-12-11', cover: 'bo' }] },
    person('bo', 'Bo Hill'),
    person('cy', 'Cy Wood'),
  ],
  territories: {
    regions: [
      { id: 'north', label: 'North', covers: north, councils: ['Croydon'], postcodeAreas: ['PE'] },
      { id: 'rest', label: 'Rest', covers: areas.filter((area) => !north.includes(area)), assumed: true },
    ],
    rules: [
      { id: 'leeds', when: { specialism: 'housing', areas: ['LS'] }, owner: { person: 'cy' } },
      { id: 'temps', when: { specialism: 'it-digital', engagement: 'interim' }, owner: { person: 'bo' } },
      { id: 'north', when: { region: 'north' }, owner: { person: 'ann' } },
      { id: 'rest', when: { region: 'rest' }, owner: { team: 'desk' }, fallback: true, assumed: true },
    ],
    teams: [
      { id: 'desk', label: 'The desk', assign: 'first', members: [{ person: 'bo' }, { person: 'cy' }] },
    ],
  },
};

function ask(request: Partial<MapRequest>): string {
  const answer = territoryMap(agency, {
    form: 'text',
    on: '2026-12-01',
    specialism: null,
    places: [],
    ...request,
  });
  return 'text' in answer ? answer.text : `wrong: ${answer.wrong}`;
}

describe('the territory map for a place', () => {
  it.each([
    ['M1 4BT', 'M1 4BT: North, because it lies in North West'],
    ['bs6 5aa', 'BS6 5AA: Rest, because it lies in South West; the region is assumed'],
    ['PE2', 'PE2: North, because North names the postcode area PE'],
    ['ls', 'LS: North, because it lies in Yorkshire and The Humber'],
    ['Croydon Council', 'Croydon Council: North, because North names the council Croydon'],
    ['Leeds City Council', 'because the council Leeds lies in Yorkshire and The Humber'],
    ['LD1 5AA', 'a consultant should check'],
    ['London, Leeds', 'no one region follows from it'],
    ['Nationwide', 'no one region follows from it'],
  ])('%s', (place, said) => expect(ask({ places: [place] })).toContain(said));

  it('says who gets what, by which rule and for whom', () => {
    const leeds = ask({ places: ['LS8 2PT'] });
    expect(leeds).toContain('Housing: Cy Wood; rule leeds');
    expect(leeds).toContain('IT & Digital, interim: Bo Hill; rule temps');
    expect(leeds).toContain('everything else: Ann Lee; rule north');
    const away = ask({ places: ['LS8 2PT'], on: '2026-12-07' });
    expect(away).toContain('everything else: Bo Hill; acts for Ann Lee; rule north');
    expect(ask({ places: ['Kent'], specialism: 'housing' })).toContain(
      'Housing: The desk (bo, cy); stands in; rule rest; assumed: region, rule',
    );
  });

  it.each(['Narnia', 'ZZ1 1AA', 'M1 1ZZZ', 'QQ', ''])('%j is no place', (place) =>
    expect(ask({ places: [place] })).toContain(`wrong: "${place}" is no place`),
  );

  it('an unknown specialism is told with those there are', () =>
    expect(ask({ specialism: 'poetry' })).toMatch(/^wrong: There is no specialism "poetry".* housing,/));
});

describe('the whole territory map', () => {
  it('groups what has the same owners, and says when they change', () => {
    const text = ask({});
    expect(text).toMatch(/North\n(.*\n)*? {2}Postcode areas \(1\)\n {4}LS\n/);
    expect(text).toContain('Councils by name');
    expect(text).toContain('Owners change on 2026-12-07, 2026-12-12');
    expect(ask({ on: '2026-12-12' })).toContain('No change is set for a later day.');
  });

  it('as CSV has one line for each place and case, quoted where a name holds a comma', () => {
    const [head, ...lines] = ask({ form: 'csv', specialism: 'housing' }).split('\n');
    expect(head).toMatch(/^date,kind,place,/);
    expect(lines.filter((line) => line.includes(',postcode area,'))).toHaveLength(124);
    expect(lines.filter((line) => line.includes(',"Bristol, City of",'))).toHaveLength(1);
  });

  it('as JSON gives the change days and each place with its owners', () => {
    const map = JSON.parse(ask({ form: 'json', places: ['LS', 'PE9'], specialism: 'housing' }));
    expect(map).toMatchObject({
      date: '2026-12-01',
      changeDays: ['2026-12-07', '2026-12-12'],
      places: [
        { kind: 'postcode area', name: 'LS', region: 'north', owners: [{ owner: 'cy', rule: 'leeds' }] },
        { kind: 'district', name: 'PE9', region: 'north', border: true, owners: [{ owner: 'ann' }] },
      ],
    });
  });

  it('to be kept has a part for each change day', () => {
    const parts = ask({ form: 'golden' }).match(/^# .*/gm);
    expect(parts).toEqual(['# From the start', '# From 2026-12-07', '# From 2026-12-12']);
  });
});
