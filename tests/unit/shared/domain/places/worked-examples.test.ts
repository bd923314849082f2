import { describe, expect, it } from 'vitest';
import { regionOf } from './seed-places.ts';

type Example = readonly [text: string, region: string | null, also?: string];

/** The agency's worked examples: what a few lines mean, and why. */
const examples: readonly Example[] = [
  ['Jane Doe, 14 Elm Grove, Sale, M33 7XX', 'midlands-north'],
  ['Address: Maidstone, Kent ME14', 'south'],
  ['Flat 2, Peterborough PE1 5AA', 'south'],
  ['Stamford, Lincs PE9 2AA', 'midlands-north', 'border'],
  ['Brackley NN13', 'midlands-north', 'border'],
  ['Milton Keynes, MK9\nBA Hons, Open University, Milton Keynes', 'south'],
  ['Milton Keynes, MK9 / BA Hons, Open University, Milton Keynes', 'south'],
  ['Brighton BN1\nBA, Lancaster University', 'south'],
  ['Richmond', null],
  ['Richmond, TW9 1AA', 'south'],
  ['Bradford on Avon, BA15', 'south'],
  ['Bradford, West Yorkshire', 'midlands-north'],
  ['Newport NP20', 'south'],
  ['Newport TF10', 'midlands-north'],
  ['Wrexham LL11', 'midlands-north'],
  ['Aberystwyth SY23', 'south', 'border'],
  ['Halifax, Nova Scotia', null],
  ['Job: Cashier, Halifax Bank (London branch)', 'south', 'check'],
  ['Current: SEND Caseworker, Kent County Council (2023-present)\n07700 900123', 'south', 'check'],
  ['Tel 0161 496 0000', null],
  ['Home: Leeds LS8. Seeking interim roles in London and the South East', 'south', 'home-elsewhere'],
  ['Leeds LS8. Happy to travel anywhere in the UK', 'midlands-north', 'nationwide'],
  ['Fully remote only. Cardiff CF24', 'south', 'remote'],
  ['Currently Dubai; relocating to Manchester in March 2027', 'midlands-north', 'overseas'],
  ['Weekdays: 12 Kings Rd, Bristol BS6; weekends: Sheffield S10', 'south', 'check'],
  ['Hobbies: rugby, reading, Bath half marathon', null],
  ['Ms C Lincoln, Worthing, West Sussex', 'south'],
];

const traps: readonly Example[] = [
  ['M1 motorway works, Birmingham Road, Coventry', 'midlands-north'],
  ['English level B2, 1st class degree', null],
  ['Oxford University Press, Walton Street', null],
  ['Manchester United fan', null],
  ['Send, Woking GU23', 'south'],
  ['Washington, DC', null],
  ['Powys LD1', 'south', 'check'],
  ['Gibraltar GX11 1AA', null],
];

const check = ([text, region, also]: Example): void => {
  const decision = regionOf(text);
  expect(decision.region).toBe(region);
  if (also === 'check') expect(decision.check).toBe(true);
  else if (also !== undefined) expect(decision.marks).toContain(also);
  expect(decision.undecided === null).toBe(region !== null);
};

describe('worked examples', () => {
  for (const example of examples) it(`${JSON.stringify(example[0])} is ${example[1]}`, () => check(example));
});

describe('traps', () => {
  for (const trap of traps) it(`${JSON.stringify(trap[0])} is ${trap[1]}`, () => check(trap));
});

describe('evidence', () => {
  it('of the motorway line is Coventry only', () => {
    const { reasons, place } = regionOf('M1 motorway works, Birmingham Road, Coventry');
    expect(place).toBe('Coventry');
    expect(reasons).toHaveLength(1);
  });

  it('names both sides when a wish differs from home', () => {
    const { reasons } = regionOf('Home: Leeds LS8. Seeking interim roles in London and the South East');
    expect(new Set(reasons.map(({ id }) => id))).toEqual(new Set(['south', 'midlands-north']));
  });
});
