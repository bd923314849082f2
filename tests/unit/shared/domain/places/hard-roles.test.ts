import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { geography, livingAt, regionOf, seedRegions } from './seed-places.ts';

const leeds = (rest: string): string => livingAt('4 Elm Road, Leeds LS8 2PT', `Profile\n${rest}`);
const nowhere = (rest: string): string => livingAt('', `Profile\n${rest}`);
const regionOfArea = (area: string): string | undefined =>
  seedRegions.find(({ covers }) => covers.includes(area))?.id;

describe('a move to come is a wish', () => {
  it.each([
    'Planning a move to Kent this summer.',
    'Due to move to Plymouth shortly.',
    'From April I will be living in Southampton.',
    'Relocation planned: Bournemouth, June 2027',
    'New address from 1 March: 5 High St, Truro TR1 2AA',
    'In the process of moving to Norwich.',
    'Relocating from Leeds to Bristol',
    'Wanting to relocate to Suffolk',
    'I am looking ONLY for assignments in Kent and Medway from the New Year',
    'Looking mainly for posts in Devon',
  ])('%j', (rest) => expect(regionOf(leeds(rest)).region).toBe('south'));
});

describe('what is past, other people’s or refused is none', () => {
  it.each([
    'Moved from Leeds to Bristol in 2015.',
    'I relocated from London to Leeds in 2021.',
    'Advised on relocation of staff to Bristol',
    'Led the planning of relocating two offices to Exeter',
    'Anywhere but London',
    'No longer able to travel to London.',
    'Unable to relocate to London',
    'I used to live in Brighton',
    'Company headquartered in London',
    'I am currently working in London but based in Leeds',
    'I prefer tea, coffee and London novels',
  ])('%j', (rest) => expect(regionOf(leeds(rest)).region).toBe('midlands-north'));
});

describe('wishes without a word of work', () => {
  it.each([
    ['Within 30 miles of Derby', 'midlands-north'],
    ['Commutable from Stockport', 'midlands-north'],
    ['Anywhere north of Birmingham', 'midlands-north'],
    ['Work sought within an hour of Preston', 'midlands-north'],
    ['Ideally Manchester', 'midlands-north'],
    ['Not London; looking for Manchester', 'midlands-north'],
    ['Roles considered: Midlands and the North', 'midlands-north'],
    ['Locations: Leeds, Bradford, Wakefield', 'midlands-north'],
    ['Preferred: London and the South East', 'south'],
    ['Anywhere in the South West', 'south'],
    ['Anywhere south of Oxford', 'south'],
    ['Open to Surrey and Sussex', 'south'],
    ['Preference for Kent', 'south'],
    ['Seeking roles near Bath', 'south'],
    ['Seeking work in SE London', 'south'],
  ])('%j is %s', (rest, region) => expect(regionOf(nowhere(rest)).region).toBe(region));

  it('a direction names no region of its own, and a part of the country is not nationwide', () => {
    expect(regionOf(nowhere('Anywhere south of Leeds')).region).toBeNull();
    expect(regionOf(nowhere('Anywhere in the South West')).marks).toEqual([]);
    expect(regionOf(nowhere('Anywhere in the UK')).marks).toContain('nationwide');
  });
});

describe('home in few words', () => {
  it.each([
    ['Resides in Poole', 'south'],
    ['live Northampton, work London', 'midlands-north'],
    ['I live in Northampton and commute to London.', 'midlands-north'],
    ['I am living in Rugby.', 'midlands-north'],
  ])('%j is %s', (rest, region) => expect(regionOf(nowhere(rest)).region).toBe(region));

  it('a name that places overseas share needs more', () =>
    expect(regionOf(nowhere('I am living in Washington.')).region).toBeNull());

  it.each([
    ['N. Wales', 'midlands-north'],
    ['S Wales', 'south'],
    ['North Wales coast', 'midlands-north'],
    ['The Marches', 'midlands-north'],
    ['The Lakes', 'midlands-north'],
    ['Gt Manchester', 'midlands-north'],
    ['Fermanagh', 'midlands-north'],
    ['St Helens', 'midlands-north'],
    ['St Helens, Isle of Wight', 'south'],
    ['12 Elm Grove, SE15/4SE', 'south'],
    ['12 Elm Grove\nLS8\n2PT', 'midlands-north'],
  ])('%s is %s', (address, region) => expect(regionOf(livingAt(address)).region).toBe(region));
});

describe('an agency’s own address is nobody’s home', () => {
  const office = 'Brightfield Recruitment Ltd, 20 Deansgate, Manchester M3 1AA, info@brightfield.example';

  it.each([
    [`${office}\nCandidate: Sam Doe\nLocation: Brighton\nProfile\nOfficer`, 'south'],
    [`Candidate: Sam Doe\nLocation: Brighton\nProfile\nOfficer\n${office}`, 'south'],
    ['Presented by Brightfield, Manchester M3 1AA\nCandidate: Sam Doe\nProfile\nOfficer', null],
    ['Sam Doe\nRecruitment Consultant\nLeeds LS8 2PT\nsam.doe@example.com', 'midlands-north'],
  ])('%j', (text, region) => expect(regionOf(text).region).toBe(region));
});

describe('properties', () => {
  const codes = fc.constantFrom(...Object.keys(geography.postcodes.areas));
  it('a postcode area in prose never decides as a level, a motorway or an ordinal', () =>
    fc.assert(
      fc.property(codes, fc.integer({ min: 1, max: 20 }), (code, number) => {
        for (const said of [
          `Holds level ${code}${number} and grade ${code}${number} 1st in the course`,
          `Drove the ${code}${number} daily`,
        ])
          expect([said, regionOf(nowhere(said)).region]).toEqual([said, null]);
      }),
      { numRuns: 60 },
    ));

  const councils = Object.entries(geography.councils.current).flatMap(([area, names]) =>
    names.map((name): [string, string] => [name, area]),
  );
  it.each(councils)('%s as the current employer (%s) routes with a check', (name, area) => {
    const said = /council$/i.test(name) ? name : `${name} Council`;
    const job = `Employment\nHousing Officer\n${said}\n2021 - Present\nDuties`;
    expect(regionOf(livingAt('', job))).toMatchObject({ region: regionOfArea(area), check: true });
  });
});

describe('sheets and exports that put an address of their own before the candidate’s', () => {
  it.each([
    [
      'CANDIDATE PROFILE',
      'Prepared by Brook Social Work Recruitment, 4th Floor, Elm Gate, Birmingham B3 2ZZ',
    ],
    ['Candidate summary', 'Compiled by Beck Care, 9 Elm Row, Leeds LS1 4ZZ'],
  ])('%s', (title, line) => {
    const text = `${title}\n${line}\nCandidate:  Mina Harcastle\nLocation of candidate: Poole, Dorset\nSocial Worker`;
    expect(regionOf(text).region).toBe('south');
  });

  it('a profile’s export with its sidebar first', () => {
    const text =
      'Contact\nmina@example.com\nCertifications\nFirst aid\nMina Harcastle\nStaff Nurse\nAntrim, Northern Ireland, United Kingdom\nSummary\nNurse.';
    expect(regionOf(text).region).toBe('midlands-north');
  });

  it('a postcode’s sector with words behind it', () =>
    expect(regionOf('Mina Harcastle\nmina@example.com\nNR30 2, by the sea').region).toBe('south'));
});
