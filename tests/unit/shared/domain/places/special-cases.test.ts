import { describe, expect, it } from 'vitest';
import { livingAt, regionOf } from './seed-places.ts';

interface Case {
  readonly name: string;
  readonly text: string;
  readonly region: string | null;
  readonly mark?: string;
  readonly undecided?: string;
}
const check = ({ text, region, mark, undecided }: Case): void => {
  const decision = regionOf(text);
  expect(decision.region).toBe(region);
  if (mark !== undefined) expect(decision.marks).toContain(mark);
  if (undecided !== undefined) expect(decision.undecided).toBe(undecided);
};
const leeds = (rest: string): string => livingAt('4 Elm Road, Leeds LS8 2PT', `Profile\n${rest}`);
const nowhere = (rest: string): string => livingAt('', `Profile\n${rest}`);
const north = 'midlands-north';

describe('the agency’s special cases', () => {
  const cases: readonly Case[] = [
    {
      name: 'nationwide with a home',
      text: leeds('Will work nationwide'),
      region: north,
      mark: 'nationwide',
    },
    {
      name: 'nationwide, no home',
      text: nowhere('Work anywhere in the UK'),
      region: null,
      mark: 'nationwide',
    },
    { name: 'remote only', text: leeds('Remote only'), region: north, mark: 'remote' },
    {
      name: 'remote outranks no home',
      text: nowhere('Fully remote only'),
      region: null,
      undecided: 'unknown-region',
    },
    {
      name: 'hybrid within reach',
      text: leeds('Hybrid, 1 day a week in an office within 90 minutes'),
      region: north,
      mark: 'hybrid',
    },
    {
      name: 'overseas, UK place named',
      text: livingAt('Dubai, UAE', 'Profile\nRelocating to Bristol'),
      region: 'south',
      mark: 'overseas',
    },
    {
      name: 'overseas, no UK place',
      text: livingAt('Nairobi, Kenya', 'Profile\nWilling to move to the UK'),
      region: null,
      mark: 'overseas',
    },
    {
      name: 'Republic of Ireland',
      text: livingAt('12 Main St, Galway, Ireland'),
      region: null,
      mark: 'overseas',
    },
    { name: 'Eircode', text: livingAt('12 Main St, Dublin 8, D08 X285'), region: null },
    {
      name: 'Republic of Ireland, moving north',
      text: livingAt('Co. Donegal, Ireland', 'Profile\nMoving to Belfast in May'),
      region: north,
      mark: 'overseas',
    },
    { name: 'Channel Islands', text: livingAt('St Helier, Jersey JE2 3AB'), region: 'south' },
    { name: 'Isle of Man', text: livingAt('Ramsey, Isle of Man IM8 1AA'), region: north },
    {
      name: 'two homes that agree',
      text: livingAt('3 Hill St, Sheffield S10 1AA\n12 Oak Rd, Leeds LS1 1AA'),
      region: north,
    },
    {
      name: 'two homes that differ, unlabelled',
      text: livingAt('3 Hill St, Sheffield S10 1AA\n12 Oak Rd, Taunton TA1 1AA'),
      region: null,
      undecided: 'conflicting-places',
    },
    {
      name: 'term and home',
      text: livingAt(
        'Term-time address: 3 Hill St, Sheffield S10 1AA\nHome address: 12 Oak Rd, Taunton TA1 1AA',
      ),
      region: 'south',
      mark: 'two-homes',
    },
    {
      name: 'weekday and family home',
      text: livingAt('Weekday address: Leeds LS1 4AB\nFamily home: Truro TR1 2AA'),
      region: north,
      mark: 'two-homes',
    },
    { name: 'commutes across the line', text: nowhere('Live Northampton, work London'), region: north },
    {
      name: 'wanted in both regions, one of them home',
      text: leeds('Seeking work in London or Birmingham'),
      region: north,
      mark: 'both-preferred',
    },
    {
      name: 'wanted in both regions, no home',
      text: nowhere('Seeking work in London or Birmingham'),
      region: null,
      undecided: 'conflicting-places',
    },
    { name: 'border district', text: livingAt('1 High St, Oundle PE8 4AA'), region: north, mark: 'border' },
    { name: 'blank', text: '', region: null, undecided: 'unknown-region' },
  ];
  for (const one of cases) it(one.name, () => check(one));

  it('a new form outranks an old address in the file', () =>
    expect(regionOf(leeds('Officer'), { postcode: 'BN1 4GH' }).region).toBe('south'));

  it('a file without evidence is never sent anywhere', () => {
    const decision = regionOf(nowhere('A hard-working officer.'));
    expect(decision).toMatchObject({ region: null, confidence: 0, undecided: 'unknown-region' });
    expect(decision.reasons).toHaveLength(1);
  });
});

describe('mid Wales', () => {
  it.each(['Powys', 'Welshpool', 'Newtown, Powys', 'Montgomeryshire'])(
    '%s alone routes with a check',
    (name) => expect(regionOf(livingAt(name))).toMatchObject({ region: 'south', check: true }),
  );

  it('a town well inside, or a postcode, needs none', () => {
    expect(regionOf(livingAt('Brecon, Powys'))).toMatchObject({ region: 'south', check: false });
    expect(regionOf(livingAt('Welshpool SY21 7AA'))).toMatchObject({
      region: 'midlands-north',
      check: false,
    });
  });
});
