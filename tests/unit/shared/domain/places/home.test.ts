import { describe, expect, it } from 'vitest';
import { livingAt, regionOf } from './seed-places.ts';

describe('which address is home', () => {
  it.each([
    ['Term-time address: 5 High St, Leeds LS6 1AA\nHome address: 9 Park Rd, Luton LU3 1AT', 'south'],
    ['Previous address: 5 High St, Leeds LS6 1AA\nCurrent address: 9 Park Rd, Luton LU3 1AT', 'south'],
    ['Weekdays: Bristol BS6; weekends: Sheffield S10', 'south'],
  ])('%j', (address, region) => {
    const decision = regionOf(livingAt(address));
    expect(decision).toMatchObject({ region, check: true });
    expect(decision.marks).toContain('two-homes');
  });

  it('two unlabelled addresses on two sides go to a person', () =>
    expect(regionOf(livingAt('5 High St, Leeds LS6 1AA\n9 Park Rd, Luton LU3 1AT'))).toMatchObject({
      region: null,
      undecided: 'conflicting-places',
    }));

  it('two towns on two sides go to a person', () =>
    expect(regionOf(livingAt('Manchester and London')).undecided).toBe('conflicting-places'));

  it('names a council only where it is that council’s town', () => {
    expect(regionOf(livingAt('St Helens, Merseyside'))).toMatchObject({
      council: 'St Helens',
      place: 'St Helens',
    });
    expect(regionOf(livingAt('St Helens, Isle of Wight'))).toMatchObject({ council: null, region: 'south' });
  });

  it('two addresses on one side route', () =>
    expect(regionOf(livingAt('5 High St, Leeds LS6 1AA\n9 Park Rd, York YO1 7AA')).region).toBe(
      'midlands-north',
    ));
});

describe('what is never home', () => {
  it.each([
    ['12 London Road, Sheffield', 'midlands-north'],
    ['5 Manchester Street, Brighton', 'south'],
    ['Flat 2, Durham House, Croydon', 'south'],
    ['7 Kent Avenue\nLeeds', 'midlands-north'],
    ['York Road\nWoking\nSurrey', 'south'],
    ['12 Elm Grove\nAlnwick', 'midlands-north'],
    ['12 Lancaster Gate, Brighton', 'south'],
    ['12 Leeds LS8', 'midlands-north'],
  ])('streets: %j', (address, region) => expect(regionOf(livingAt(address)).region).toBe(region));

  it.each([
    'Education\nUniversity of Leeds\nLeeds College\nInterests\nLiverpool FC',
    'Referees\nMr A Person, 1 Road, Bolton BL1 1AA',
    'Place of birth: Birmingham\nNationality: British',
    'Employment\nOfficer, Acme Homes, Swindon, 2015 - 2019',
    'Profile\nWorked for a trust based in Ipswich.',
  ])('study, referees, birth, past posts: %j', (rest) =>
    expect(regionOf(livingAt('', rest)).region).toBeNull(),
  );

  it.each([
    ['Grace Derby\nNurse\nPlymouth PL4 6JQ', 'south'],
    ['Marcus Kent\nOfficer\nSunderland', 'midlands-north'],
    ['Paul Bradford\nOfficer\npaul.bradford@example.com', null],
  ])('names: %j', (text, region) => expect(regionOf(text).region).toBe(region));
});

describe('said in plain words', () => {
  it.each([
    ['Profile\nI am a qualified officer based in Ipswich with ten years of practice.', 'south'],
    ['Profile\nA Leeds-based housing officer.', 'midlands-north'],
    ['Profile\nNorth West based interim.', 'midlands-north'],
    ['Profile\nSam lives in Halifax.', 'midlands-north'],
  ])('%j', (rest, region) => expect(regionOf(livingAt('', rest)).region).toBe(region));
});

describe('overseas', () => {
  it.each([
    'Boston, MA',
    'Perth, WA',
    'Birmingham, AL',
    'Washington, DC',
    'Co. Dublin',
    'Dublin 8, Ireland',
    'London, Ontario',
    'Hamilton, New Zealand',
    'New Jersey, USA',
    'Lagos, Nigeria',
    'Gibraltar GX11 1AA',
  ])('%s goes to a person', (address) =>
    expect(regionOf(livingAt(address))).toMatchObject({ region: null, undecided: 'unknown-region' }),
  );

  it('is not answered by an employer here', () =>
    expect(
      regionOf(livingAt('Dublin, Ireland', 'Employment\nOfficer, Westminster City Council, 2021 - present')),
    ).toMatchObject({ region: null, marks: ['overseas'] }));

  it('shows in a number of another country where no home does', () => {
    expect(regionOf('Sam Doe\n+353 1 234 5678').marks).toEqual(['overseas']);
    expect(regionOf('Sam Doe\n+353 1 234 5678\nBelfast BT9 5AT').marks).toEqual([]);
  });

  it('is answered by a named wish here', () => {
    const decision = regionOf(livingAt('Dubai, UAE', 'Relocating to Leeds in May.'));
    expect(decision.region).toBe('midlands-north');
    expect(decision.marks).toContain('overseas');
  });
});

describe('the current employer', () => {
  it.each([
    [
      'Employment\nHousing Officer\nDerbyshire Dales District Council\n2021 – present\n• Duties',
      'midlands-north',
    ],
    ['Employment\nHousing Officer, Acme Homes, Swindon, Jan 2021 - Present', 'south'],
    ['Employment\n2021 - to date  London Borough of Brent  Housing Officer', 'south'],
  ])('routes with a check where there is no home: %j', (rest, region) =>
    expect(regionOf(livingAt('', rest))).toMatchObject({ region, check: true }),
  );

  it('never outranks home', () => {
    const decision = regionOf(
      livingAt('Northampton NN2 6QJ', 'Employment\nOfficer, Westminster City Council, 2021 - present'),
    );
    expect(decision.region).toBe('midlands-north');
    expect(decision.marks).toContain('works-elsewhere');
  });
});
