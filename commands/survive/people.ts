import type { CvToSend } from '../intake/submit.ts';
import { cvFile } from './cv-files.ts';

/** An invented person with a form and a CV of their own. */
export interface Person {
  readonly form: { readonly name: string; readonly email: string; readonly phone: string };
  readonly cv: CvToSend;
}

const firstNames = ['Avery', 'Blythe', 'Corin', 'Delphine', 'Ewan', 'Fern', 'Gareth', 'Hollis', 'Imogen'];
const lastNames = ['Ashcombe', 'Birkwood', 'Cresswick', 'Dunmere', 'Eastholm', 'Fairleigh', 'Greystone'];

/** A job, where it is, and what was done there; the last one says nothing that could be tagged. */
const jobs = [
  [
    'EHCP Coordinator',
    'Kent County Council',
    'Maidstone ME14 2XP',
    'Wrote EHC plans and held annual reviews',
  ],
  [
    'SEND Case Officer',
    'Leeds City Council',
    'Leeds LS8 4QD',
    'Ran tribunals and annual reviews of EHC plans',
  ],
  [
    'Housing Officer',
    'Bristol City Council',
    'Bristol BS3 1TT',
    'Let council homes and collected rent arrears',
  ],
  [
    'Town Planner',
    'Sheffield City Council',
    'Sheffield S10 2TP',
    'Decided planning applications and appeals',
  ],
  [
    'Management Accountant',
    'Hampshire County Council',
    'Winchester SO22 5DH',
    'Month-end and budget reports',
  ],
  ['Social Worker', 'Derby City Council', 'Derby DE22 3GL', 'Child protection assessments and court reports'],
  ['Traveller', 'nobody in particular', 'here and there', 'Saw a good deal of the world'],
] as const;

/** The person of that number: every one has an address of their own, and the formats take turns. */
export function personOf(number: number): Person {
  const at = <T>(list: readonly T[], step: number): T => list[(number * step) % list.length] as T;
  const name = `${at(firstNames, 1)} ${at(lastNames, 3)}`;
  const email = `${name.toLowerCase().replace(' ', '.')}.${number}@example.com`;
  const phone = `07700 ${900_000 + (number % 1000)}`;
  const [title, employer, town, work] = at(jobs, 1);
  const lines = [
    name,
    title,
    town,
    phone,
    'Experience',
    `${title}, ${employer}, 2021 to present`,
    `${work}.`,
    'References on request.',
  ];
  return { form: { name, email, phone }, cv: cvFile(lines, number) };
}
