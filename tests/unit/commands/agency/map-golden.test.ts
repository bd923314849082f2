import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { territoryMap } from '../../../../commands/agency/map.ts';
import { mapCases, mapDays, ownersAt } from '../../../../commands/agency/map-owners.ts';
import { type MapPlace, mapPlaces, placesOf } from '../../../../commands/agency/map-places.ts';
import { buildGazetteer } from '../../../../commands/build/gazetteer.ts';
import { root } from '../../../../commands/command-line.ts';
import { loadAgency } from '../../../../shared/config/agency.ts';
import { councilRegion } from '../../../../shared/domain/places/region-of.ts';
import { ruleName } from '../../../../shared/domain/territories/territories.ts';

buildGazetteer(root);
const agency = loadAgency(join(root, 'agency'));
const index = placesOf(agency);
const places = mapPlaces(agency, index);
const named = (kind: MapPlace['kind']): string[] =>
  places.flatMap((place) => (place.kind === kind ? [place.name] : []));

const golden = 'tests/unit/commands/agency/territory-map.txt';
const renew = `The territory map is not the kept one. Where every line that differs is meant, renew it: npm run -s agency -- map --golden > ${golden}`;

describe("the agency's own territory map", () => {
  it('is the kept one', () => {
    const answer = territoryMap(agency, { form: 'golden', on: '2026-12-07', specialism: null, places: [] });
    const now = 'text' in answer ? answer.text.split('\n') : [answer.wrong];
    const kept = readFileSync(join(root, golden), 'utf8').trimEnd().split('\n');
    const moved = [
      ...kept.filter((line) => !now.includes(line)).map((line) => `- ${line}`),
      ...now.filter((line) => !kept.includes(line)).map((line) => `+ ${line}`),
    ];
    expect(moved, renew).toEqual([]);
    expect(now, renew).toEqual(kept);
  });

  it('has all 124 postcode areas, every exceptional and border district, every council, each once', () => {
    const { postcodes, councils } = agency.geography;
    expect(new Set(named('postcode area')).size).toBe(124);
    const districts = new Set([...Object.values(postcodes.exceptions).flat(), ...postcodes.border]);
    expect(named('district').sort()).toEqual([...districts].sort());
    const lists = {
      council: 'current',
      'county council': 'county',
      former: 'former',
      body: 'bodies',
    } as const;
    for (const [kind, list] of Object.entries(lists))
      expect(named(kind as MapPlace['kind']).sort()).toEqual(Object.values(councils[list]).flat().sort());
    // Principal authorities as of April 2023: 296 districts and unitary in England, 22 in Wales, 32 in Scotland, 11 in Northern Ireland.
    expect(named('council')).toHaveLength(361);
  });

  it('gives each specialism exactly one owner at each place on each change day, by a rule of the file', () => {
    const cases = mapCases(agency, null);
    expect(new Set(cases.map(({ specialism }) => specialism)).size).toBe(agency.specialisms.length);
    const known = new Set(agency.territories.rules.map(ruleName));
    const owners = new Set([
      ...agency.consultants.map(({ id }) => id),
      ...agency.territories.teams.map(({ id }) => id),
    ]);
    const faults = mapDays(agency, '1970-01-01').flatMap((day) =>
      places.flatMap((place) => {
        const got = ownersAt(agency, place, cases, day);
        const isRight =
          got.length === cases.length && got.every(({ rule, owner }) => known.has(rule) && owners.has(owner));
        return isRight ? [] : [`${day}, ${place.name}`];
      }),
    );
    expect(faults).toEqual([]);
  });

  it('puts every present council where an enquiry of that council goes', () => {
    const astray = places
      .filter(({ kind }) => kind === 'council' || kind === 'county council')
      .filter(({ name, kind, region }) => {
        const said = kind === 'council' ? name : `${name} County Council`;
        return councilRegion(index, said) !== region;
      });
    expect(astray).toEqual([]);
  });
});
