import { describe, expect, it } from 'vitest';
import type { CvText } from '../../../../../shared/domain/cv-text.ts';
import { profileOf } from '../../../../../shared/domain/profile/profile.ts';

const cv = (text: string): CvText => ({ pages: [{ page: null, lines: text.split('\n') }] });
const of = (text: string): ReturnType<typeof profileOf> => profileOf(cv(text), {});

const plain = `Sam O'Doe-Smith
SEND Casework Officer
4 Elm Road, Leeds LS8 2PT | 07700 900123 | sam.odoe@example.com
Profile
Careful.
Employment
SEND Casework Officer, Leeds City Council, Jan 2021 - present
Assistant, Acme Homes, 2015 - 2020
References
Jane Roe, Head of Service, jane.roe@example.org, 0113 496 0000`;

describe('profileOf', () => {
  it('reads who the person is', () =>
    expect(of(plain)).toEqual({
      name: "Sam O'Doe-Smith",
      email: 'sam.odoe@example.com',
      phone: '07700 900123',
      postcode: 'LS8 2PT',
      title: 'SEND Casework Officer',
      employer: 'Leeds City Council',
      jobs: [
        { page: null, line: 7, lastPage: null, lastLine: 7, from: 2021, to: null },
        { page: null, line: 8, lastPage: null, lastLine: 8, from: 2015, to: 2020 },
      ],
    }));

  it('lets the form win, in plain form', () =>
    expect(
      profileOf(cv(plain), {
        name: ' Samira Doe ',
        email: 'S.Doe@Example.com',
        phone: '+44 7700 900456',
        postcode: 'bn11aa',
      }),
    ).toMatchObject({
      name: 'Samira Doe',
      email: 's.doe@example.com',
      phone: '07700 900456',
      postcode: 'BN1 1AA',
    }));

  it('gives null for what is not there', () =>
    expect(of('Curriculum Vitae')).toEqual({
      name: null,
      email: null,
      phone: null,
      postcode: null,
      title: null,
      employer: null,
    }));
});

describe('other people’s details', () => {
  it('of a referee are never the candidate’s', () => {
    const only = of('Sam Doe\nOfficer\nReferees\nJane Roe\njane.roe@example.org\n07700 900999\nLS1 1AA');
    expect(only).toMatchObject({ name: 'Sam Doe', email: null, phone: null, postcode: null });
  });

  it('of an agency that sent the CV are never the candidate’s', () => {
    const sent = of(
      'Northern Lights Recruitment\n020 7946 0000 | cvs@lights.example\nCandidate ref 123\n\nSam Doe\nOfficer\n\nLeeds\n07700 900123\nsam.doe@example.com',
    );
    expect(sent).toMatchObject({ name: 'Sam Doe', email: 'sam.doe@example.com', phone: '07700 900123' });
  });

  it('of an emergency contact are not taken before the candidate’s own', () =>
    expect(
      of('Sam Doe\nEmergency contact: Jo Doe 07700 900888\n\n\nOfficer\n07700 900123\nsam@example.com').phone,
    ).toBe('07700 900123'));

  it('an old address is not home', () =>
    expect(
      of('Sam Doe\nTerm-time address: 5 High St, Leeds LS6 1AA\nHome address: 9 Park Rd, Luton LU3 1AT')
        .postcode,
    ).toBe('LU3 1AT'));
});

describe('names', () => {
  it.each([
    ['CURRICULUM VITAE\nSAM DOE\nOfficer', 'Sam Doe'],
    ['Curriculum Vitae of Sam Doe\nOfficer', 'Sam Doe'],
    ['CV - Sam Doe\nOfficer', 'Sam Doe'],
    ['Name: Sam Doe\nOfficer', 'Sam Doe'],
    ['Mrs Sam Doe BSc (Hons) MRICS\nSurveyor', 'Sam Doe'],
    ['Sam Doe, MRTPI\nPlanner', 'Sam Doe'],
    ['Sam Doe | Housing Officer | Leeds', 'Sam Doe'],
    ['Dr Sam Doe\nPsychologist', 'Dr Sam Doe'],
    ['S A M   D O E\nOfficer', 'Sam Doe'],
    ['Siân ap Doe-Łukasz\nOfficer', 'Siân ap Doe-Łukasz'],
    ['Sam M. van der Doe\nOfficer', 'Sam M. van der Doe'],
    ['SIOBHAN MCDOE\nOfficer', 'Siobhan McDoe'],
    ['Housing Officer\nLeeds City Council\nSam Doe\nsam.doe@example.com', 'Sam Doe'],
    ['Contact\nsam.doe@example.com\nSkills\nMicrosoft Excel\nTrauma Informed\nSam Doe\nOfficer', 'Sam Doe'],
    ['Patricia Nurse\nStaff Nurse\npatricia.nurse@example.com', 'Patricia Nurse'],
  ])('%j', (text, name) => expect(of(text).name).toBe(name));

  it.each(['Housing Officer\nLeeds', 'Personal Statement\nI am careful', '07700 900123'])(
    'none in %j',
    (text) => expect(of(text).name).toBeNull(),
  );
});

describe('e-mail addresses', () => {
  it.each([
    ['Sam Doe\nSam.Doe@Example.com', 'sam.doe@example.com'],
    ['Sam Doe\nE: sam_doe+cv@mail.example.co.uk.', 'sam_doe+cv@mail.example.co.uk'],
    ['Sam Doe\nsam.doe@\nexample.com', 'sam.doe@example.com'],
    ['Sam Doe\nsam.doe\n@example.com', 'sam.doe@example.com'],
    ['Sam Doe\nsam.doe@exam\nple.com', 'sam.doe@example.com'],
    ['Sam Doe\nsam.doe @ example.com', 'sam.doe@example.com'],
    ['Sam Doe\nsam.doe (at) example.com', 'sam.doe@example.com'],
    ['Sam Doe\n<mailto:sam.doe@example.com>', 'sam.doe@example.com'],
  ])('%j', (text, email) => expect(of(text).email).toBe(email));
});

describe('phones', () => {
  it.each([
    ['07700900123', '07700 900123'],
    ['+44 (0)7700 900 123', '07700 900123'],
    ['0044 7700 900123', '07700 900123'],
    ['(07700) 900-123', '07700 900123'],
    ['07700.900.123', '07700 900123'],
    ['O7700 9OO123', '07700 900123'],
    ['Tel: 020 7946 0000', '020 7946 0000'],
    ['Landline 0161 496 0000 Mobile 07700 900123', '07700 900123'],
    ['+353 1 234 5678', '+353 1 234 5678'],
  ])('%s', (text, phone) => expect(of(`Sam Doe\n${text}`).phone).toBe(phone));

  it.each(['2015 - 2019', '01/09/2019 - 31/08/2020', 'HCPC 12345678', 'Fax: 0161 496 0000'])(
    'none in %s',
    (text) => expect(of(`Sam Doe\n${text}`).phone).toBeNull(),
  );
});

describe('title and employer', () => {
  it.each([
    ['Sam Doe\nCompliance Manager (Property)\nLeeds', 'Compliance Manager (Property)', null],
    ['Sam Doe | Senior Planner | Leeds', 'Senior Planner', null],
    ['Sam Doe\nEmployment\nHousing Officer | Acme Homes | 2020 - present', 'Housing Officer', 'Acme Homes'],
    [
      'Sam Doe\nEmployment\n2020 – present\nLeeds City Council\nHousing Officer',
      'Housing Officer',
      'Leeds City Council',
    ],
    ['Sam Doe\nEmployment\nHousing Officer, Acme Homes, 2015 - 2019', 'Housing Officer', null],
  ])('%j', (text, title, employer) => expect(of(text)).toMatchObject({ title, employer }));
});
