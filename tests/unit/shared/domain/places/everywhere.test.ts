import { describe, expect, it } from 'vitest';
import { areaOfOutcode, regionOfOutcode } from '../../../../../shared/domain/places/region-of.ts';
import { geography, livingAt, regionOf, seed, seedRegions } from './seed-places.ts';

const { areas, exceptions, border } = geography.postcodes;
const regionOfArea = (area: string): string | undefined =>
  seedRegions.find(({ covers }) => covers.includes(area))?.id;

/** Ways in which people and readers spoil a postcode. */
const spoilings: readonly ((out: string, inward: string) => string)[] = [
  (out, inward) => `${out} ${inward}`,
  (out, inward) => `${out}${inward}`,
  (out, inward) => `${out}  ${inward}`.toLowerCase(),
  (out, inward) => `${out} ${inward.replace('0', 'O').replace('1', 'I')}`,
  (out, inward) => `${out.replace('0', 'O').replace('1', 'I')} ${inward}`,
  (out, inward) => `${out.replace(/^[A-Z]+/, '$& ')} ${inward}`,
  (out, inward) => `${out}-${inward}`,
  (out, inward) => `${out}.${inward}`,
  (out, inward) => `${out}\n${inward}`,
  (out, inward) => `Postcode: ${out}${inward}`.toLowerCase(),
  (out, inward) => `(${out} ${inward})`,
];

describe('all 124 postcode areas', () => {
  it.each(Object.entries(areas))('%s goes where its area goes, however spoiled', (code, { area }) => {
    const district = Object.values(exceptions).flat().includes(`${code}1`) ? `${code}50` : `${code}1`;
    for (const spoil of spoilings) {
      const written = spoil(district, '0AB');
      const decision = regionOf(livingAt(`12 Elm Grove, ${written}`));
      expect([written, decision.region]).toEqual([written, regionOfArea(area)]);
      expect(decision.area).toBe(code);
      expect(decision.place).toBe(district);
    }
  });
});

describe('signs that a reader mistakes', () => {
  it.each(Object.entries(areas))('%s with S for 5 and B for 8 inward, I for 1 outward', (code, { area }) => {
    const district = Object.values(exceptions).flat().includes(`${code}1`) ? `${code}50` : `${code}1`;
    for (const written of [`${district} SAB`, `${district} BAB`, `${district.replace('1', 'I')} 5AB`]) {
      const decision = regionOf(livingAt(`12 Elm Grove, ${written}`));
      expect([written, decision.region, decision.area]).toEqual([written, regionOfArea(area), code]);
    }
  });

  it.each(['ZZ1 1AA', 'QX4 9ZZ', '1LS 2PT', 'GX11 1AA', 'BFPO 12'])(
    '%s is no postcode of a place here',
    (written) => expect(regionOf(livingAt(`12 Elm Grove, ${written}`)).region).toBeNull(),
  );
});

describe('districts on a border', () => {
  it.each(Object.entries(exceptions).flatMap(([area, list]) => list.map((code) => [code, area] as const)))(
    '%s lies in %s',
    (code, area) => {
      expect(areaOfOutcode(seed, code)).toBe(area);
      expect(regionOfOutcode(seed, code)).toBe(regionOfArea(area));
    },
  );

  it.each(border)('%s is marked', (code) => {
    const decision = regionOf(livingAt(`12 Elm Grove, ${code} 1AA`));
    expect(decision.marks).toContain('border');
    expect(decision.region).not.toBeNull();
  });

  it.each([
    ['PE1', 'south'],
    ['PE9', 'midlands-north'],
    ['PE21', 'midlands-north'],
    ['PE30', 'south'],
    ['MK19', 'south'],
    ['OX17', 'south'],
    ['NN13', 'midlands-north'],
    ['SY16', 'midlands-north'],
    ['SY23', 'south'],
    ['LD1', 'south'],
    ['CH7', 'midlands-north'],
    ['NP16', 'south'],
    ['TD15', 'midlands-north'],
    ['W1G', 'south'],
    ['EC1A', 'south'],
  ])('%s is %s', (code, region) => expect(regionOfOutcode(seed, code)).toBe(region));
});
