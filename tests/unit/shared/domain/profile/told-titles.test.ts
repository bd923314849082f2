import { describe, expect, it } from 'vitest';
import { profileOf } from '../../../../../shared/domain/profile/profile.ts';

const of = (text: string) => profileOf({ pages: [{ page: 1, lines: text.split('\n') }] }, {});

describe('a title that a sentence tells', () => {
  it.each<readonly [string, string | null]>([
    ['I am currently employed as a Senior Planner at Beck Council.', 'Senior Planner'],
    ['I work as a housing officer for Acme Homes and look after 400 homes.', 'housing officer'],
    ['I currently work part-time as an HR Adviser for Beck Council.', 'HR Adviser'],
    ['I’m now working as a Bid Writer with a small charity.', 'Bid Writer'],
    ['I am a Virtual School Headteacher for children in care.', 'Virtual School Headteacher'],
    ['I am a plasterer and tiler with nineteen years on the tools.', 'plasterer and tiler'],
    ['I am an experienced and motivated Site Manager who delivers.', 'Site Manager'],
    ['I am a qualified social worker with ten years in children’s teams.', 'social worker'],
    ['My current role is Head of Year at a coastal school.', 'Head of Year'],
    ['My current post is that of Deputy Bursar, which I enjoy.', 'Deputy Bursar'],
    ['For the last four years I have been a Licensing Officer in Beck.', 'Licensing Officer'],
    ['I am a carer. At present I am employed as a Payroll Clerk in Leeds.', 'Payroll Clerk'],
    ['I currently work as a Senior\nHousing Officer for Acme Homes.', 'Senior Housing Officer'],
    ['I currently hold the post of Town Clerk in Beck.', 'Town Clerk'],
    ['I am on leave from my post as Senior Licensing Officer at Beck Council.', 'Senior Licensing Officer'],
    ['Hello. I’ve been a gas engineer since 2009, mostly in homes.', 'gas engineer'],
    ['I’m the Registered Manager of a 40-bed care home.', 'Registered Manager'],
    ['I am Head of Procurement at Acme Council.', 'Head of Procurement'],
    ['Employed by Acme Council as an Electoral Services Officer since 2016.', 'Electoral Services Officer'],
    ['A Chartered Surveyor working for Acme Council in Leeds.', 'Chartered Surveyor'],
    ['Working as a Social Work Assistant in a hospital team.', 'Social Work Assistant'],
    ['I am seeking a role as a Senior Planner. I am presently a Planner at Acme.', 'Planner'],
    ['A teacher once told me to write more.', null],
    ['Previously employed by Acme Council as a Clerk.', null],
    ['I currently manage a team of six planners at Beck Council.', null],
    ['I have been told I am a good leader.', null],
    ['I am looking for work as a housing officer.', null],
    ['I am a former teacher.', null],
    ['I am a keen gardener and an avid writer.', null],
    ['I am a mother of two and a parent governor.', null],
    ['I am a team player.', null],
    ['I report to a director and work with planners.', null],
  ])('%j', (text, title) => expect(of(`Sam Doe\nsam.doe@example.com\n${text}\nI drive.`).title).toBe(title));

  it('says less than a dated job, and more than a past one when it is of now', () => {
    const cv = (dates: string, told: string) =>
      of(`Sam Doe\nsam.doe@example.com\nProfile\n${told}\nEmployment\nBuyer, Acme Ltd, ${dates}`).title;
    expect(cv('2019 – present', 'I currently work as a Planner in Beck.')).toBe('Buyer');
    expect(cv('2009 – 2015', 'I currently work as a Planner in Beck.')).toBe('Planner');
    expect(cv('2009 – 2015', 'I am a Planner with ideas.')).toBe('Buyer');
  });
});

describe('a title at the head', () => {
  it.each<readonly [string, string]>([
    ['Sam Doe\nElm Cottage, Beckley\nsam.doe@example.com\n07700 900123\n\nTEAM LEADER', 'Team Leader'],
    [
      'Sam Doe\nRichmond\n07700 900123\nsam.doe@example.com\n\nCo-ordinator, Grounds and Parks',
      'Co-ordinator, Grounds and Parks',
    ],
    ['Sam Doe\t\tCONTACT\nTree Officer\t\tsam.doe@example.com', 'Tree Officer'],
    ['Sam Doe\nTree Officer | sam.doe@example.com | 07700 900123', 'Tree Officer'],
    ['Sam Doe\nSenior Coast and Rivers\nOfficer', 'Senior Coast and Rivers Officer'],
    ['Sam Doe\nRheolwr Tai / Housing Manager', 'Housing Manager'],
    ['Sam Doe\nTel 07700 900123\nCURRENT ROLE: TREE OFFICER', 'Tree Officer'],
    ['Sam Doe\nQualified teacher (QTS), NPQH', 'Buyer'],
    ['Sam Doe\nRICS Registered Valuer', 'Buyer'],
    ['Sam Doe\nHCPC registered practitioner psychologist', 'Buyer'],
    ['Sam Doe\nDietitian (HCPC)', 'Buyer'],
    ['Sam Doe RGN\nBeckley', 'Buyer'],
    ['Sam Doe\nThe Old Coach House | Beckley', 'Buyer'],
    ['Sam Doe\n4 Carpenter Close, Beckley', 'Buyer'],
    ['Sam Doe\nsam.doe@example.com\nwants: site manager post', 'Buyer'],
    ['Sam Doe\nPosition: Planner', 'Buyer'],
    ['Sam Doe\nRegistered Manager', 'Registered Manager'],
    ['Sam Doe\nPlumber. 15 years. Own van.', 'Plumber'],
    ['Sam Doe\nTown planner (RTPI Licentiate) based in Leeds', 'Town planner (RTPI Licentiate)'],
    ['Captain Sam Doe\nBeckley', 'Buyer'],
    ['Sam Doe\nInterim Procurement Professional', 'Buyer'],
    ['Sam Doe\nTrefnydd Gofal / Care Co-ordinator', 'Care Co-ordinator'],
  ])('%j', (head, title) =>
    expect(of(`${head}\nEmployment\nBuyer, Acme Ltd, 2019 – present\nBought.`).title).toBe(title),
  );

  it('takes a registration where no job is known', () => {
    expect(of('Sam Doe\nChartered Surveyor\nEducation\nBSc, Leeds').title).toBe('Chartered Surveyor');
  });
});

describe('a name in a sentence, behind a rank, or in two lines', () => {
  it.each<readonly [string, string]>([
    ['My name is Jane Doe and I am a painter with a van, email jd@example.com.', 'Jane Doe'],
    ['Hello, my name is Jane van der Doe. I paint.\njd@example.com', 'Jane van der Doe'],
    ['Hi! I am Jane Doe, a painter.\njane.doe@example.com', 'Jane Doe'],
    ['I, Jane Doe, have painted since 2009.\njane.doe@example.com', 'Jane Doe'],
    ['Jane Doe is a painter in Beckley.\njane.doe@example.com', 'Jane Doe'],
    ['CAPTAIN JANE DOE\nBeckley\njane.doe@example.com', 'Jane Doe'],
    ['Capt. Jane Doe\nBeckley\njane.doe@example.com', 'Jane Doe'],
    ['Sgt Jane Doe\nBeckley\njane.doe@example.com', 'Jane Doe'],
    ['JANE ADA\nDOEMAN\t\t\tCONTACT\nBeckley\nj.doeman@example.com', 'Jane Ada Doeman'],
    ['JANE P. McDOELEY\nBeckley\njp@example.com', 'Jane P. McDoeley'],
    ['JANE (JO) DOE\nBeckley\njo.doe@example.com', 'Jane Doe'],
  ])('%j', (text, name) => expect(of(text).name).toBe(name));

  it('takes no calling for a name', () => {
    expect(of('I am Housing Officer and I like it.\nBeckley').name).toBeNull();
  });
});
