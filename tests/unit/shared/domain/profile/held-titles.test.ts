import { describe, expect, it } from 'vitest';
import { profileOf } from '../../../../../shared/domain/profile/profile.ts';

const titleOf = (text: string) => profileOf({ pages: [{ page: 1, lines: text.split('\n') }] }, {}).title;
const head = 'Sam Doe\nElm Cottage, Beckley\nsam.doe@example.com\n07700 900123';

/** CVs that date the job held in a way of their own, over or under earlier jobs with plain dates. */
const datedOddly: readonly (readonly [string, string])[] = [
  [
    'What I do now\nBeck Primary School (since Easter 2015)\nSite Manager, 37 hrs, key holder\n\nBefore\n2009 - 2015   Van driver, Acme Ltd',
    'Site Manager',
  ],
  [
    'What I do now\nPorter, Beck Hospital, since Christmas 2019\nWhat I did before\nChef, Acme Ltd, 2009 - 2019',
    'Porter',
  ],
  [
    'CAREER TO DATE\nMar 22 -\nIncome Officer (Arrears)\nBeck\nJan 18 - Feb 22\nRent Assistant, Acme Homes',
    'Income Officer (Arrears)',
  ],
  [
    'Work\n[1]  Principal Tree Officer, Acme & Beck  -  2021, ongoing\n[2]  Tree Officer, a city council  -  2016 to 2021',
    'Principal Tree Officer',
  ],
  ['Work\nBursar, Beck School, 2016 and still there\nClerk, Acme Ltd, 2009 - 2016', 'Bursar'],
  ['Work\n2020 >>   Senior Buyer, Acme Ltd\n2016 > 20 Buyer, Beck Ltd', 'Senior Buyer'],
  ['Work\nPorter, Beck Ltd, 2020 present\nClerk, Acme Ltd, 2009 - 2020', 'Porter'],
  ['2016 > 20 Buyer, Beck Ltd\n2020 >   Senior Buyer, Acme Ltd', 'Senior Buyer'],
  [
    'SWYDDI / POSTS\nMedi 2020 hyd heddiw\nLicensing Officer\nCyngor Beck\n2015 - 2020\nClerk\nAcme Ltd',
    'Licensing Officer',
  ],
  [
    'Profiad gwaith\nTree Officer, Cyngor Beck, Mehefin 2019 - heddiw\nClerk, Acme Ltd, 2010 - 2019',
    'Tree Officer',
  ],
  [
    'Cyflogaeth\nIonawr 2018 hyd yn hyn\nPayroll Manager\nCyngor Beck\nAddysg\nBA Hanes, Bangor 2013',
    'Payroll Manager',
  ],
];

/** The job held stands where no list of jobs has it, or beside what is none. */
const placedOddly: readonly (readonly [string, string])[] = [
  [
    'Present post: Senior Youth Justice Officer, Beck Council\n2018 on\nAssessments and reports for the court.\nEarlier posts\nYouth worker, Acme Trust, 2013-2018',
    'Senior Youth Justice Officer',
  ],
  [
    'CURRENT JOB\nCashier, Beck Stores (shop, 40 staff). Part time 20 hours, six years.\nServe at the till and help with the post office counter when it is busy.\nPREVIOUS JOBS\nPacker, supervisor, 2009 to 2016',
    'Cashier',
  ],
  [
    'Education experience\n    September 2018 to now\n    St Beck High School, part of a trust of five\n    CATERING MANAGER\n    - menus\n\nCommercial experience\n    2012 to 2018  Chef, garden centre group',
    'Catering Manager',
  ],
  [
    'Experience:\n* Licensing Officer, local authority partnership (two districts, office in Beck),\n06/2018 - today\n- hearings and visits\n* Clerk, a solicitor, 2013-2018\n* Porter, hotel, 2007-2013',
    'Licensing Officer',
  ],
  [
    'Experience\n• Senior Valuer, Acme LLP\nJan 2020 – present\n• rent reviews\n• Valuer, Beck LLP\n2015 – 2019\n• leases',
    'Senior Valuer',
  ],
  [
    'Registered Building Inspector Class 3 (A-F)\nExperience\n* Building Control Surveyor, Beck Council,\n06/2018 - today\n- site visits',
    'Building Control Surveyor',
  ],
  [
    'Work\n2019 -   Buyer        Acme Ltd, patch varies\n         Orders, chase late goods through Stock Manager, price lists,\n2012-19  Porter     Beck Hotel',
    'Buyer',
  ],
  ['Work\nBeck School, 2019 - present\nCaretaker, 37 hrs, key holder\nManage two cleaners', 'Caretaker'],
  ['Work\nReviewing Officer, Deal Town Council, 2019 - present', 'Reviewing Officer'],
  ['Work\nAssist Homecare Ltd\nCare Co-ordinator\n2019 - present', 'Care Co-ordinator'],
  ['Work\n2019 - present Senior Planner, Adult care (grants), city council', 'Senior Planner'],
  ['Present post: Senior Planner, Gateway service, health and care trust\n2018 on\nPlans.', 'Senior Planner'],
  ['Work\nAccountant, Adult Care\nBeck Council\n2019 - present', 'Accountant, Adult Care'],
  ['Work\nBuyer, Present Homes, 2019 - present', 'Buyer'],
];

/** What is no title stays none. */
const none: readonly string[] = [
  'Work\nAcme Ltd, 2019 - present\nchase late goods through Stock Manager, price lists',
  'Work\nAcme Ltd, 2019 - present\nLiaise with the Head of Housing',
  'Work\nAcme Ltd, 2019 - present\nSupervise two cleaners and a porter',
  'CURRENT JOB\nAnswer the telephone (up to 140 calls a day) for the manager. Book visits.',
  'Experience\n• Visited tenants with the surveyor\nJan 2020 – present',
  'Work\nAcme Ltd, 2019 - present\nDraft the notices and prepare papers for the town clerk',
  'Education\nBSc Planning, Beck University, 2012, ongoing member of the planner network',
];

describe('the job held, dated or placed in a way of its own', () => {
  it.each([...datedOddly, ...placedOddly])('%j', (text, title) =>
    expect(titleOf(`${head}\n\n${text}`)).toBe(title),
  );
  it.each(none)('takes no title from %j', (text) => expect(titleOf(`${head}\n\n${text}`)).toBeNull());
});

describe('a calling at the head beside the job held', () => {
  const cv = (calling: string, job: string) =>
    titleOf(`Sam Doe\n${calling}\nsam.doe@example.com\nEmployment\n${job}, Acme Ltd, 2019 – present`);
  it.each([
    [
      'Transport planner. I move people by bus.',
      'Principal Transport Planner',
      'Principal Transport Planner',
    ],
    ['Planner. I draw bus lanes.', 'Senior Planner', 'Senior Planner'],
    ['Plumber. 15 years. Own van.', 'Heating Engineer', 'Plumber'],
    ['Planner', 'Senior Planner', 'Planner'],
    ['Senior Planner', 'Planner', 'Senior Planner'],
    ['Registered Building Inspector', 'Building Surveyor', 'Building Surveyor'],
    ['MCABE, Registered Building Inspector Class 2', 'Building Surveyor', 'Building Surveyor'],
  ])('%s and %s', (calling, job, title) => expect(cv(calling, job)).toBe(title));
});
