/** What an invented CV says of its person's work. */
export interface Trade {
  readonly title: string;
  readonly employer: string;
  readonly before: string;
  readonly profile: string;
  readonly duties: readonly string[];
  readonly skills: string;
}

/** Four kinds of work that the agency does, in words of their own. */
export const trades: readonly Trade[] = [
  {
    title: 'EHCP Coordinator',
    employer: 'Kent County Council',
    before: 'SEND Casework Officer',
    profile: 'with ten years in special educational needs, from annual reviews to tribunals.',
    duties: [
      'Wrote EHC plans within the twenty weeks of the SEND Code of Practice for a caseload of 180 pupils.',
      'Held annual reviews with schools, parents, health and social care, and recorded what was agreed.',
      'Prepared evidence for the First-tier Tribunal and spoke for the authority in mediation.',
      'Trained SENCOs of forty schools in writing outcomes that can be measured.',
    ],
    skills: 'EHC needs assessments, Children and Families Act 2014, Capita ONE, mediation, phase transfers',
  },
  {
    title: 'Housing Officer',
    employer: 'Leeds City Council',
    before: 'Lettings Officer',
    profile: 'who has managed general needs and sheltered tenancies for a council and two associations.',
    duties: [
      'Managed a patch of 620 tenancies, from sign-up and first visit to notice and handover.',
      'Took anti-social behaviour cases from diary sheets to injunctions, with the police and legal team.',
      'Kept rent arrears below three per cent by early visits and work with Universal Credit advisers.',
      'Inspected voids, raised repairs and brought the re-let time down from 41 to 23 days.',
    ],
    skills: 'Tenancy management, allocations, Northgate, Civica, income recovery, safeguarding',
  },
  {
    title: 'Management Accountant',
    employer: 'Bristol Water Services Ltd',
    before: 'Assistant Accountant',
    profile: 'and CIMA member, used to closing the month in five days and telling managers what it means.',
    duties: [
      'Prepared monthly management accounts with variance analysis for four directorates.',
      'Built the rolling forecast and the annual budget of £38 million with thirty budget holders.',
      'Reconciled balance sheet accounts, accruals and prepayments, and answered the external auditors.',
      'Moved the ledgers from Agresso to Unit4 without a late close.',
    ],
    skills: 'CIMA, IFRS, Excel, Power BI, Unit4, VAT returns, cost centres, capital accounting',
  },
  {
    title: 'Highways Engineer',
    employer: 'Nottinghamshire County Council',
    before: 'Graduate Highways Engineer',
    profile: 'with schemes from feasibility to handover, chartered with the ICE since 2018.',
    duties: [
      'Designed junction improvements and cycle schemes to the Design Manual for Roads and Bridges.',
      'Modelled drainage and earthworks in Civil 3D and checked the road safety audit at each stage.',
      'Wrote NEC contracts and supervised two resident engineers and a budget of £4 million a year.',
      'Agreed Section 278 works with developers and their consultants.',
    ],
    skills: 'Civil 3D, AutoCAD, DMRB, NEC4, CDM regulations, Section 38 and 278 agreements',
  },
];

/** Invented names; numbers and addresses follow from them. */
export const people = [
  'Ottoline Vane',
  'Rufus Hallam',
  'Imogen Tansley',
  'Caspar Winslade',
  'Delia Marchbank',
];

/** Towns with a postcode each, in both regions of the seed. */
export const homes = [
  ['Maidstone', 'ME14 2XP'],
  ['Leeds', 'LS6 3AB'],
  ['Bristol', 'BS3 4QX'],
  ['Nottingham', 'NG7 1DR'],
  ['Norwich', 'NR2 3FE'],
] as const;
