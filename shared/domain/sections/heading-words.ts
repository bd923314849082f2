import type { SectionKind } from './section.ts';

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/** Words that make a heading, by what they say; of several kinds in one heading the first in this order wins. */
export const namingWords: readonly (readonly [SectionKind, readonly string[]])[] = [
  ['referees', words('reference references referee referees')],
  ['interests', words('interest interests hobby hobbies pastimes leisure pursuits sport sports')],
  ['courses', words('course courses training cpd workshops seminars learning certificates attended')],
  [
    'education',
    words('education educational academic academics qualification qualifications studies degrees'),
  ],
  ['job', words('experience employment career work posts roles assignments positions placements jobs')],
  [
    'skills',
    words(
      'skill skills competencies competences expertise strengths technologies systems software abilities',
    ),
  ],
  [
    'profile',
    words(
      'profile summary objective objectives aim statement about overview introduction bio biography pitch',
    ),
  ],
  ['head', words('contact curriculum vitae cv resume résumé')],
  [
    'other',
    words(
      'achievements highlights projects publications awards memberships membership languages additional information personal voluntary volunteering registrations accreditations responsibilities',
    ),
  ],
];

/** Words a heading may hold besides; a line with any other word is no heading. */
export const fillers: ReadonlySet<string> = new Set(
  words(`
    a an and the of in to for my me i with at date history key core main professional relevant
    recent previous earlier other further selected current past present details detail
    background areas area executive personal technical practical working paid record summary
    profile statement additional information notes supporting activities life school higher
    vocational mandatory achievements membership memberships accreditations licences licenses
    it computer software languages language development record outside out interim permanent
    contract chronological full employment experience
  `),
);

/** Headings only where nothing stands behind them: "Current role: Planner" is a line of a job, or of a head. */
export const aloneHeadings = /^(?:my )?(?:current|present|most recent|latest) (?:post|role|job|position)$/;

/** Headings that mean something else than their words: a "career summary" is no job, "personal" alone is no head. */
export const wholeHeadings: Readonly<Record<string, SectionKind>> = {
  'career summary': 'profile',
  'career profile': 'profile',
  'career objective': 'profile',
  'career overview': 'profile',
  'executive summary': 'profile',
  'employment objective': 'profile',
  'about me': 'profile',
  personal: 'interests',
  'outside work': 'interests',
  'out of work': 'interests',
  'away from work': 'interests',
  'when i am not working': 'interests',
  'spare time': 'interests',
  'free time': 'interests',
  'key achievements': 'other',
  achievements: 'other',
  'how i work': 'other',
  'what i can do': 'skills',
  'what i do': 'profile',
  'who i am': 'profile',
  'what i have done': 'job',
  'where i have worked': 'job',
  'where i ve worked': 'job',
  'where i have been': 'job',
  'where i work': 'job',
  'where i work now': 'job',
  'where i have done it': 'job',
  'where i ve done it': 'job',
  'jobs i have had': 'job',
  'jobs i have done': 'job',
  'what i have worked as': 'job',
  'current post': 'job',
  'present post': 'job',
  'current role': 'job',
  'present role': 'job',
  'current job': 'job',
  'present job': 'job',
  'current position': 'job',
  'present position': 'job',
  'my current role': 'job',
  'my current job': 'job',
  'most recent role': 'job',
  'most recent post': 'job',
  'latest role': 'job',
  'previous roles and posts': 'job',
  assignments: 'job',
  'skills and experience': 'skills',
  'key skills and experience': 'skills',
  'career highlights': 'other',
  'work permit': 'other',
  'training and development': 'courses',
  'training and qualifications': 'education',
  'qualifications and training': 'education',
  'education and training': 'education',
  'professional training and qualifications': 'education',
  'earlier career': 'job',
  'voluntary work': 'job',
};
