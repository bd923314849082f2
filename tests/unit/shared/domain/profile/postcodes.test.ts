import { describe, expect, it } from 'vitest';
import { profileOf } from '../../../../../shared/domain/profile/profile.ts';

const of = (text: string) => profileOf({ pages: [{ page: 1, lines: text.split('\n') }] }, {});

describe('the home postcode', () => {
  it.each<readonly [string, string | null]>([
    ['Sam Doe\n4 Elm Road, Leeds LS82PT', 'LS8 2PT'],
    ['Sam Doe\n4 Elm Road, Leeds ls8 2pt', 'LS8 2PT'],
    ['Sam Doe\n4 Elm Road, Leeds LS8  2PT', 'LS8 2PT'],
    ['Sam Doe\n4 Elm Road, Leeds. LS8-2PT', 'LS8 2PT'],
    ['Sam Doe\n4 Elm Road\nLeeds\nLS8\n2PT', 'LS8 2PT'],
    ['Sam Doe\n4 Elm Road, Leeds, LS8 2PT.', 'LS8 2PT'],
    ['Sam Doe\n4 Elm Road, Leeds, LS8 2PT|07700 900123', 'LS8 2PT'],
    ['Sam Doe\nAddress: 4 Elm Road, London, EC1A 1BB', 'EC1A 1BB'],
    ['Sam Doe\nAddress: 4 Elm Road, London, SW1A1AA', 'SW1A 1AA'],
    ['Sam Doe\nPostcode: BT9 5AT', 'BT9 5AT'],
    ['Sam Doe\nPost code\nBT9 5AT', 'BT9 5AT'],
    [
      'Northern Lights Recruitment Ltd\n1 High Street, Leeds LS1 1AA\nT: 0113 496 0000\nCANDIDATE PROFILE\nSam Doe\nHousing Officer',
      null,
    ],
    [
      'Northern Lights Recruitment Ltd\n1 High Street, Leeds LS1 1AA\nT: 0113 496 0000\nCANDIDATE PROFILE\nSam Doe\nHousing Officer\nLocation: York YO1 7AA',
      'YO1 7AA',
    ],
    [
      'Sam Doe\nc/o Northern Lights Recruitment, 1 High Street, Leeds LS1 1AA\n9 Park Rd, Luton LU3 1AT',
      'LU3 1AT',
    ],
    [
      'Sam Doe\nCorrespondence address: c/o Jo Roe, 5 High St, Leeds LS6 1AA\nHome: 9 Park Rd, Luton LU3 1AT',
      'LU3 1AT',
    ],
    [
      'Sam Doe\n9 Park Rd, Luton LU3 1AT\nProfile\nCalm.\nExperience\nHousing Officer, Leeds City Council, 2019 – present\nCivic Hall, Leeds LS1 1UR',
      'LU3 1AT',
    ],
    [
      'Sam Doe\nsam@example.com\nExperience\nHousing Officer, Leeds City Council, 2019 – present\nCivic Hall, Leeds LS1 1UR',
      null,
    ],
    [
      'Sam Doe\nsam@example.com\nExperience\nHousing Officer, Leeds City Council, 2019 – present\nReferees\nJane Roe, Civic Hall, Leeds LS1 1UR, jane@roe.example',
      null,
    ],
    [
      'Sam Doe\nsam@example.com\nProfile\nCalm.\nPersonal details\nAddress: 9 Park Rd, Luton LU3 1AT',
      'LU3 1AT',
    ],
    ['Sam Doe\nsam@example.com\nReferee 1\nJane Roe\nHead of Service\nCivic Hall\nLeeds LS1 1UR', null],
    [
      'Sam Doe\nHome tel: 01632 960001\nPrevious address: 1 Old St, Hull HU5 3HP\nCurrent address: 9 Park Rd, Luton LU3 1AT',
      'LU3 1AT',
    ],
  ])('%j', (text, postcode) => expect(of(text).postcode).toBe(postcode));
});
