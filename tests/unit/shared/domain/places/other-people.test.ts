import { describe, expect, it } from 'vitest';
import { regionOf } from './seed-places.ts';

const person = 'Sam Doe\nsam.doe@example.com\n07700 900123\n';

describe('addresses of other people are nobody’s home', () => {
  it.each([
    'Reference 1: Ms A Roe, Kent County Council, Maidstone ME14 1XQ\nReference 2: Mr B Loe, Leeds City Council',
    'My referees are:\nMs A Roe\nKent County Council\nMaidstone ME14 1XQ',
    'Referee details\nMs A Roe\nMaidstone\nME14 1XQ',
    'Line manager reference: Ms A Roe, Maidstone ME14 1XQ',
    'Emergency contact: Ms Roe, Exeter EX1 1AA\nProfile\nOfficer',
    'Next of kin\nMs Roe\n5 High St\nExeter EX1 1AA\nProfile\nOfficer',
    'GP: Dr Roe, The Surgery, Exeter EX1 1AA\nProfile\nOfficer',
  ])('%j', (rest) => expect(regionOf(person + rest).region).toBeNull());

  it('one’s own address behind them is home', () => {
    const kin = 'Next of kin: Ms Roe, 5 High St, Exeter EX1 1AA\nAddress: 4 Elm Rd, Leeds LS8 2PT\nProfile';
    expect(regionOf(person + kin)).toMatchObject({ region: 'midlands-north', area: 'LS' });
  });

  it('the reference of a vacancy is no referee', () =>
    expect(regionOf(`Reference: SENCO/123\nSam Doe\n4 Elm Rd, Leeds LS8 2PT\n07700 900123`).region).toBe(
      'midlands-north',
    ));
});

describe('addresses of organisations', () => {
  it.each([
    'Current employer: Acme Ltd, 1 Dock Rd, Bristol BS1 1AA\nProfile\nOfficer',
    'Work address: 1 Dock Rd, Bristol BS1 1AA\nProfile\nOfficer',
  ])('%j is only where the work is', (rest) =>
    expect(regionOf(person + rest)).toMatchObject({ region: 'south', check: true }),
  );

  it('work and home side by side: home', () => {
    const both = 'Work address: 1 Dock Rd, Bristol BS1 1AA\nHome address: Leeds LS8 2PT\nProfile\nOfficer';
    expect(regionOf(person + both)).toMatchObject({ region: 'midlands-north', check: false });
  });

  it('a university’s own address is none, a room near it is', () => {
    expect(regionOf('Sam Doe\nUniversity of Leeds, Leeds LS2 9JT\nsam.doe@example.com').region).toBeNull();
    expect(regionOf('Sam Doe\nThe Old School, Church Lane, Bath, Somerset\nsam.doe@example.com').region).toBe(
      'south',
    );
  });
});

describe('an agency’s sheet', () => {
  it.each([
    [
      'Northgate Personnel\n1 King St, Leeds LS1 1AA | 0113 496 0000\nCANDIDATE PROFILE\nName: Sam D\nLocation: Kent\nAvailability: immediate',
      'south',
    ],
    ['Northgate Recruitment Ltd\n1 King St\nLeeds LS1 1AA\nSam Doe\nExeter\n07700 900123', 'south'],
    [
      'Consultant: Ann Roe, Northgate Talent, Leeds LS1 1AA\nCandidate: Sam Doe\nResides: Truro\nProfile\nOfficer',
      'south',
    ],
    [
      'CV of Sam Doe\nProfile\nOfficer\nEmployment\nOfficer\nAcme\n2019 - 2021\nRegistered office: Northgate Talent Ltd, 1 King St, Leeds LS1 1AA. hello@northgate.example',
      null,
    ],
    ['Sam Doe\nRecruitment Services Manager, Leeds\nsam.doe@example.com', 'midlands-north'],
  ])('%j is %s', (text, region) => expect(regionOf(text).region).toBe(region));
});

describe('contact details that stand last', () => {
  const body = 'Profile\nOfficer\nEmployment\nOfficer\nAcme, Leeds\n2019 - 2021\nDuties\n';

  it('are home where the CV names no other e-mail', () =>
    expect(
      regionOf(`${body}Sam Doe\n12 Oak Rd, Hove\nBN3 1AA\nsam.doe@example.com\n07700 900123`),
    ).toMatchObject({ region: 'south', area: 'BN' }));

  it('are not, where the candidate’s e-mail stands elsewhere', () =>
    expect(regionOf(`${person}${body}Ms A Roe\n12 Oak Rd, Hove\nBN3 1AA\na.roe@example.com`).area).not.toBe(
      'BN',
    ));
});
