import type { SectionKind } from './section.ts';

/** Words that make a heading, by what they say; the first kind in this order that a heading's words name wins. */
const namingWords: readonly (readonly [SectionKind, readonly string[]])[] = [
  ['referees', ['reference', 'references', 'referee', 'referees']],
  [
    'interests',
    ['interest', 'interests', 'hobby', 'hobbies', 'pastimes', 'leisure', 'pursuits', 'sport', 'sports'],
  ],
  [
    'courses',
    ['course', 'courses', 'training', 'cpd', 'workshops', 'seminars', 'learning', 'certificates', 'attended'],
  ],
  [
    'education',
    [
      'education',
      'educational',
      'academic',
      'academics',
      'qualification',
      'qualifications',
      'studies',
      'degrees',
    ],
  ],
  [
    'job',
    [
      'experience',
      'employment',
      'career',
      'work',
      'posts',
      'roles',
      'assignments',
      'positions',
      'placements',
      'jobs',
    ],
  ],
  [
    'skills',
    [
      'skill',
      'skills',
      'competencies',
      'competences',
      'expertise',
      'strengths',
      'technologies',
      'systems',
      'software',
      'abilities',
    ],
  ],
  [
    'profile',
    [
      'profile',
      'summary',
      'objective',
      'objectives',
      'aim',
      'statement',
      'about',
      'overview',
      'introduction',
      'bio',
      'biography',
      'pitch',
    ],
  ],
  ['head', ['contact', 'curriculum', 'vitae', 'cv', 'resume', 'résumé']],
  [
    'other',
    [
      'achievements',
      'highlights',
      'projects',
      'publications',
      'awards',
      'memberships',
      'membership',
      'languages',
      'additional',
      'information',
      'personal',
      'voluntary',
      'volunteering',
      'registrations',
      'accreditations',
      'responsibilities',
    ],
  ],
];

/** Words a heading may hold besides; a line with any other word is no heading. */
const fillers = new Set(
  'a an and the of in to for my me i with at date history key core main professional relevant recent previous earlier other further selected current past present details detail background areas area executive personal technical practical working paid record summary profile statement additional information notes supporting activities life school higher vocational mandatory achievements membership memberships accreditations licences licenses it computer software languages language development record outside out interim permanent contract chronological full employment experience'.split(
    ' ',
  ),
);

const kindByWord = new Map(
  namingWords.flatMap(([kind, words]) => words.map((word) => [word, kind] as const)),
);
const order = namingWords.map(([kind]) => kind);

/** "Career summary" and "personal interests": pairs whose first word would say something else. */
const wholeHeadings: Readonly<Record<string, SectionKind>> = {
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

/** A heading found at the start of a line: its kind, and where its words end. */
export interface HeadingMatch {
  readonly kind: SectionKind;
  /** Offset at which text after "Hobbies:" begins; the line's length when nothing follows. */
  readonly rest: number;
}

const judge = (words: string): SectionKind | null => {
  const plain = words
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/[^\p{L}\s]/gu, ' ')
    .trim()
    .replace(/\s+/g, ' ');
  const whole = wholeHeadings[plain];
  if (whole) return whole;
  const parts = plain.split(' ');
  if (plain === '' || parts.length > 6) return null;
  const kinds = new Set<SectionKind>();
  for (const part of parts) {
    const kind = kindByWord.get(part);
    if (kind) kinds.add(kind);
    else if (!fillers.has(part)) return null;
  }
  return order.find((kind) => kinds.has(kind)) ?? null;
};

/**
 * Whether a line names a block: alone on its line ("EMPLOYMENT HISTORY"), or before a colon ("Hobbies: rowing").
 * A line counts alone only when it has capitals or a colon, so that a wrapped end of prose ("and experience") is none.
 */
export function headingOf(line: string): HeadingMatch | null {
  const text = line.trim();
  if (text.length > 120 && !/^.{3,40}:/.test(text)) return null;
  const labelled = /^\W{0,3}([\p{L}&/ ]{3,45}):\s*(\S.*)?$/u.exec(text);
  if (labelled?.[1]) {
    const kind = judge(labelled[1]);
    if (kind)
      return { kind, rest: labelled[2] === undefined ? line.length : line.length - labelled[2].length };
    return null;
  }
  if (text.length > 60 || /\d|[.,;!?]$/.test(text) || !/^\W{0,3}\p{Lu}/u.test(text)) return null;
  const kind = judge(text);
  return kind ? { kind, rest: line.length } : null;
}
