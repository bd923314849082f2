import { describe, expect, it } from 'vitest';
import { profileOf } from '../../../../../shared/domain/profile/profile.ts';

const of = (text: string) => profileOf({ pages: [{ page: 1, lines: text.split('\n') }] }, {});

/** An agency's head over the CV that it sends. */
const agencyHead =
  'Northern Lights Recruitment Ltd\n1 High Street, Leeds LS1 1AA\nT: 0113 496 0000 E: lee@lights.example\nCANDIDATE PROFILE\n';

describe('an e-mail address', () => {
  it.each<readonly [string, string | null]>([
    ['Sam Doe\nsam.doe (at) example (dot) com', 'sam.doe@example.com'],
    ['Sam Doe\nsam.doe [at] example [dot] co [dot] uk', 'sam.doe@example.co.uk'],
    ['Sam Doe\nEmail: sam.doe AT example DOT com', 'sam.doe@example.com'],
    ['Sam Doe\nEmail: sam.doe at example.com', 'sam.doe@example.com'],
    ['Sam Doe\nsam.doe @ example . com', 'sam.doe@example.com'],
    ['Sam Doe\nsam.doe@example. com', 'sam.doe@example.com'],
    ['Sam Doe\nsam.doe@example.co. uk', 'sam.doe@example.co.uk'],
    ['Sam Doe\nsam.doe@example,com', 'sam.doe@example.com'],
    ['Sam Doe\nE-mail: sam. doe@example.com', 'sam.doe@example.com'],
    ['Sam Doe\nE-mail: sam .doe@example.com', 'sam.doe@example.com'],
    ['Sam Doe\nE-mail sam_ doe@example.com', 'sam_doe@example.com'],
    ['Sam Doe\nsam.doe©example.com', 'sam.doe@example.com'],
    ['Sam Doe\nsam.doe®example.com', 'sam.doe@example.com'],
    ['Sam Doe\nsam.doe(a)example.com', 'sam.doe@example.com'],
    ['Sam Doe\nsam.doe{at}example.com', 'sam.doe@example.com'],
    ['Sam Doe\nsam.doe <at> example.com', 'sam.doe@example.com'],
    ['Sam Doe\nsam.doe＠example.com', 'sam.doe@example.com'],
    ['Sam Doe\nSAM.DOE@EXAMPLE.COM', 'sam.doe@example.com'],
    ['Sam Doe\nsam.doe@exam-\nple.com', 'sam.doe@exam-ple.com'],
    ['Sam Doe\nsam.doe@example.\nco.uk', 'sam.doe@example.co.uk'],
    ['Sam Doe\nsam.doe@example\n.com', 'sam.doe@example.com'],
    ['Sam Doe\nsam.\ndoe@example.com', 'sam.doe@example.com'],
    ['Sam Doe\nEmail:\nsam.doe@example.com', 'sam.doe@example.com'],
    ['Sam Doe\nEmailsam.doe@example.com', 'sam.doe@example.com'],
    ['Sam Doe\nsam.doe@example.comMobile: 07700 900123', 'sam.doe@example.com'],
    ['Sam Doe\nsam.doe@example.com07700 900123', 'sam.doe@example.com'],
    ['Sam Doe\n07700900123sam.doe@example.com', 'sam.doe@example.com'],
    ['Sam Doe\n07700900123/sam.doe@example.com', 'sam.doe@example.com'],
    ['Sam Doe\n(sam.doe@example.com)', 'sam.doe@example.com'],
    ['Sam Doe\nsam.doe@example.com; 07700 900123', 'sam.doe@example.com'],
    ['Sam Doe\n✉ sam.doe@example.com', 'sam.doe@example.com'],
    ['Sam Doe\n"Sam Doe" <sam.doe@example.com>', 'sam.doe@example.com'],
    ["Sam O'Doe\nsam.o'doe@example.com", "sam.o'doe@example.com"],
    ['Sam Doe\nsam.doe@example.com | linkedin.com/in/samdoe | github.com/samdoe', 'sam.doe@example.com'],
    ['Sam Doe\nmedium.com/@samdoe\nmastodon: @sam@social.example', null],
    ['Sam Doe\nWork: sam.doe@leeds.example\nHome: sammy99@example.com', 'sammy99@example.com'],
    ['Sam Doe\nsam.doe@leeds.example (work)\nsammy99@example.com (personal)', 'sammy99@example.com'],
    ['Sam Doe\nsam.doe@example.com / samdoe2@example.net', 'sam.doe@example.com'],
    [
      'Sam Doe\nOld e-mail (no longer used): sam.doe@old.example\nE-mail: sam.doe@example.com',
      'sam.doe@example.com',
    ],
    ['Sam Doe\nc/o Jo Roe, jo.roe@example.org\nsd77@example.com', 'sd77@example.com'],
    ['Sam Doe\nPreferred e-mail: sd@example.com\nE-mail: sam.doe@example.net', 'sd@example.com'],
    ['Sam Doe\nsam.doe@example.com (work: office@acme.example)', 'sam.doe@example.com'],
    ['Pat Doe, Leeds LS8 2PT. 07700 900345. patd@example.org', 'patd@example.org'],
    ['Łukasz Żak\nHousing Officer\nLeeds. lukasz.zak@example.com', 'lukasz.zak@example.com'],
  ])('spoiled or one of several: %j', (text, email) => expect(of(text).email).toBe(email));

  it.each<readonly [string, string | null]>([
    [`${agencyHead}Sam Doe\nHousing Officer\nLeeds`, null],
    [`${agencyHead}Sam Doe\nHousing Officer\nsam.doe@example.com`, 'sam.doe@example.com'],
    [`${agencyHead}Sam Doe\nHousing Officer\nsd77@example.com`, 'sd77@example.com'],
    [
      'Sam Doe\nHousing Officer\nsd77@example.com\nProfile\nCalm.\nThis CV is submitted by Northern Lights Recruitment\nlee@lights.example | 0161 496 0000',
      'sd77@example.com',
    ],
    [
      'Sam Doe\nHousing Officer\nProfile\nCalm.\nTo arrange an interview please contact Lee Agent\nlee.agent@lights.example',
      null,
    ],
    [
      'Sam Doe\nHousing Officer\nReferees\nJane Roe\nHead of Service\nLeeds City Council\n0113 496 0000\njane.roe@leeds.example',
      null,
    ],
    [
      'Sam Doe\nHousing Officer\nReferee 1\nJane Roe\nHead of Service\nLeeds City Council\n0113 496 0000\njane.roe@leeds.example\nReferee 2\nJo Poe\nManager\nBeck Homes\n0113 496 0001\njo@beck.example',
      null,
    ],
    [
      'Sam Doe\nHousing Officer\nsd77@example.com\nReferee 1\nJane Roe\nHead of Service\nLeeds City Council\njane.roe@leeds.example',
      'sd77@example.com',
    ],
    [
      'Sam Doe\nHousing Officer\nREFERENCES\nName: Jane Roe\nPosition: Manager\nEmail: jane@roe.example\nContact details\nsd77@example.com',
      'sd77@example.com',
    ],
    ['Sam Doe\nHousing Officer\nReferences available on request\nsd77@example.com', 'sd77@example.com'],
    [
      'Sam Doe\nHousing Officer\nProfile\nCalm.\nReferences: Jane Roe, Head of Housing, jane.roe@leeds.example',
      null,
    ],
    [
      'Sam Doe\nHousing Officer\nEmergency contact\nJo Doe (mother)\n07700 900888\njo.doe77@example.com\nE-mail\nsd77@example.com',
      'sd77@example.com',
    ],
    ['Sam Doe\nRecruitment Officer\nsd77@example.com', 'sd77@example.com'],
    ['Sam Doe\nRecruitment Consultant at Beck Agency\nsd77@example.com\nLeeds', 'sd77@example.com'],
    [
      'Sam Doe\nHousing Officer\nExperience\nHousing Officer, Leeds City Council, 2019 – present\nEnquiries to housing.options@leeds.example, 0113 496 0000\nManaged cases.\nA\nB\nC\nD\nE\nF\nG\nH',
      null,
    ],
    [
      'Sam Doe\nHousing Officer\nExperience\nHousing Officer, Leeds City Council, 2019 – present\nManaged cases.\nSchool governor\nEducation\nBA, Leeds\nsam.doe@example.com\n07700 900123',
      'sam.doe@example.com',
    ],
    ['Leeds City Council application\nSam Doe\nhr@leeds.example\nsd77@example.com', 'sd77@example.com'],
  ])('beside other people’s: %j', (text, email) => expect(of(text).email).toBe(email));
});
