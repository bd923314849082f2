import { describe, expect, it } from 'vitest';
import { profileOf } from '../../../../../shared/domain/profile/profile.ts';

const titleOf = (text: string) => profileOf({ pages: [{ page: 1, lines: text.split('\n') }] }, {}).title;
const head = 'Sam Doe\nElm Cottage, Beckley\nsam.doe@example.com\n07700 900123';

/** Lines of work under headings of the writer's own, and the title held now. */
const ownHeadings: readonly (readonly [string, string])[] = [
  ["What I've done\nHousing Officer\nAcme Homes\n2018 to the present day", 'Housing Officer'],
  ['Career to date\nLicensing Officer: Beck Council. Sept 2019 to present', 'Licensing Officer'],
  ['Work\nAcme Homes\n  Income Officer, 2022-\n  Rent Assistant, 2018-2022', 'Income Officer'],
  ['Where I have worked\nBeck Council\nTree Officer\tSept 21 – now', 'Tree Officer'],
  ['PRESENT POST\nPayroll Manager, Beck Council', 'Payroll Manager'],
  ['Current role\nPayroll Manager\nBeck Council\n2019 –', 'Payroll Manager'],
  ['--- CURRENT POST ---\nSenior Buyer\nBeck Council (shared team)\nAugust 2019 – present', 'Senior Buyer'],
  ['My days at sea\nSkipper, harbour launch, Beck Port, 2015 to date. Night pilotage and crew.', 'Skipper'],
  ['Places and years\nCatering Manager, Beck School. Spring 2022 to date. Nine staff.', 'Catering Manager'],
  [
    'Places and years\n• Deputy Warden • 30 bed hostel for young people • Acme Homes Ltd • Feb 2018 to now • audits\n• Porter • hotel • 2010 to 2018 •',
    'Deputy Warden',
  ],
];

/** A job's line with its dates in a form of its own. */
const dates: readonly (readonly [string, string])[] = [
  ['Sept 19 – now\tHousing Officer, Acme Homes', 'Housing Officer'],
  ['Housing Officer, Acme Homes, Mar 20 - present\nPorter, Beck Ltd, Jan 15 – Feb 20', 'Housing Officer'],
  ['2019-pres.  Housing Officer\n            Acme Homes', 'Housing Officer'],
  ['2016 on     Housing Officer, Acme Homes\n2010–16     Porter, Beck Ltd', 'Housing Officer'],
  ['2021-   Housing Officer, Acme Homes', 'Housing Officer'],
  ['Sept 2022 > now   Crisis hostel, Beckley. Support Worker\n22 rooms', 'Support Worker'],
  ['[Job title] Bank Support Worker   [Company] Acme Living\n[Dates] 2022 - present', 'Bank Support Worker'],
  ['Payroll Officer, Band 4      March 2012 - present\nBeck Council', 'Payroll Officer'],
  ['Financial Controller in the building industry, 2019 - present', 'Financial Controller'],
  ['POSITION: Housing Officer\nDATES: 2020 ->', 'Housing Officer'],
  ['Housing Officer, Acme Homes (2020 → )', 'Housing Officer'],
  ['Housing Officer, Acme Homes, 2016 up to today', 'Housing Officer'],
  ['Housing Officer, Acme Homes, 2016 through to now', 'Housing Officer'],
  ['Housing Officer, Acme Homes, 2O18 – present', 'Housing Officer'],
  ['Housing Officer, Acme Homes, since 2020', 'Housing Officer'],
  ['Housing Officer, Acme Homes, June 2019 to the present time', 'Housing Officer'],
  ['Porter, Beck Ltd, 2009 - 2018\nHousing Officer, Acme Homes, 2018 - still there', 'Housing Officer'],
  ['Beck School: TA 2018-22, Cover Supervisor 2022-now. Lunch assistant 2016-18.', 'Cover Supervisor'],
  ['Presently: Head of Legal, Beck Council\nFormerly: Solicitor, Acme Council, 2012-19', 'Head of Legal'],
  ['Post held: Tree Officer\nEmployer: Beck Council\nFrom: 01/02/2021\nTo: Present', 'Tree Officer'],
  [
    'Nov 2019 - to date  Beck Council  Building Surveyor\nJun 2014 - Oct 2019  Acme Council  Clerk',
    'Building Surveyor',
  ],
  [
    'Jan 2020 – present / Acme Council / Democratic Officer\n2015 – 2020 / Beck Council / Clerk',
    'Democratic Officer',
  ],
  ['2020 – present\nReporting to the Head of Housing\nTenancy Officer, Acme Homes', 'Tenancy Officer'],
  ['Acme Homes (2012 – present)\nArea Manager (2020 – present)\nClerk (2012 – 2020)', 'Area Manager'],
  ['Beck Council | Children’s Services | IRO | Oct 22 - present', 'IRO'],
  ['Porter, Beck Ltd, 2009–2018; Housing Officer, Acme Homes, 2018–present', 'Housing Officer'],
];

/** Titles in letters. */
const letters: readonly (readonly [string, string])[] = [
  ['HRBP\nBeck Building PLC\t6/2018 - current\n(900 staff: site managers, joiners)', 'HRBP'],
  ['Senior QS, Beck Build Ltd, 2020 to present', 'Senior QS'],
  ['2020 to present – QS, Beck Build Ltd, Leeds', 'QS'],
  ['PPO (DM), 2021 to present, unitary council', 'PPO (DM)'],
  ['MHO, Beck Health and Social Care Partnership, Dec 2016 –', 'MHO'],
  ['Senior EP (specialist: autism), Beck Council, 2022-', 'Senior EP (specialist: autism)'],
  ['Beck Primary School\nTA L3, 2019 – present', 'TA L3'],
  ['OT Band 6, Beck NHS Trust, 2019 – present', 'OT Band 6'],
  ['EHCP co-ordinator, Beck Council, 2019 – present', 'EHCP co-ordinator'],
  ['SHEQ ADVISOR, ACME BUILD, 2019 – PRESENT', 'SHEQ Advisor'],
  ['PRINCIPAL QS (DM), ACME BUILD, 2019 – PRESENT', 'Principal QS (DM)'],
  ['AMHP, Beck Council, 2019 – present', 'AMHP'],
];

/** Titles over two lines, with tails, brackets, or in two languages. */
const shapes: readonly (readonly [string, string])[] = [
  [
    'Beck City Council\nSenior Drainage and Coast\nOfficer\nSept 2018 – date',
    'Senior Drainage and Coast Officer',
  ],
  [
    'Principal Transport Planning\nManager, Jan 2018 – present\nBeck Council',
    'Principal Transport Planning Manager',
  ],
  ['Head of Parks and\nOpen Space\nBeck Council\n2018 – present', 'Head of Parks and Open Space'],
  ['Acme Homes\nOfficer\n2018 – present', 'Officer'],
  ['Beck Housing\nTeam Leader\n2018 – present', 'Team Leader'],
  ['Rheolwr Tai / Housing Manager, Cyngor Beck, 2018 – present', 'Housing Manager'],
  ['Swyddog Cynllunio, Cyngor Beck, 2018 – present', 'Swyddog Cynllunio'],
  ['Swydd bresennol / present post: Tree Officer (Urban), Cyngor Beck, ers 2020', 'Tree Officer (Urban)'],
  [
    'Title       Senior Pest Officer (Commercial)\nWhere       Beck Council\nWhen        June 2019 to now',
    'Senior Pest Officer (Commercial)',
  ],
  ['Surveyor (Voids, Damp and Mould), Acme Homes, 2018 – present', 'Surveyor (Voids, Damp and Mould)'],
  ['Surveyor (Acme Homes, Leeds), 2018 – present', 'Surveyor'],
  ['Surveyor (Damp and Mould), Acme Homes, 2018 – present', 'Surveyor (Damp and Mould)'],
  ['Acme Homes — Key Worker — 2018 – present', 'Key Worker'],
  ['Head of Social Workers, Beck Council, 2018 – present', 'Head of Social Workers'],
];

describe('the title held now', () => {
  describe.each([
    ['headings of its own', ownHeadings],
    ['dates', dates.map(([line, title]) => [`Employment\n${line}`, title] as const)],
    ['letters', letters.map(([line, title]) => [`Employment\n${line}`, title] as const)],
    ['shapes', shapes.map(([line, title]) => [`Employment\n${line}`, title] as const)],
  ] as const)('%s', (_, rows) => {
    it.each(rows)('%j', (lines, title) =>
      expect(titleOf(`${head}\n${lines}\nWrote letters.\nEducation\nBA, Leeds, 2009`)).toBe(title),
    );
  });

  it.each([
    'Employment\nAugust 2019 – present\nNewly qualified programme: 28 workers a year',
    'Employment\n2019 – present\n(300 staff: site managers, joiners, plant operators)',
    'Employment\n2019 – present\nLine managed six housing officers',
    'Profile\nI am a natural leader and a keen gardener.',
    'Profile\nTrustee, arts centre, 2015 – present',
    'Profile\nI volunteer as a mentor and I am a school governor.',
    'Registration\nRegistered Nurse, NMC register, 2009 – present',
    'Interests\nCaptain of the cricket team, 2015 – present',
  ])('takes no other person, duty, quality or unpaid post for a title: %j', (lines) =>
    expect(titleOf(`${head}\n${lines}\nWrote letters.`)).toBeNull(),
  );
});
