/** A word of a line, folded for comparison, with its place in the line. */
export interface Word {
  /** Lower case, singular, spellings folded. */
  readonly norm: string;
  readonly start: number;
  /** Offset after its last character. */
  readonly end: number;
  readonly upper: boolean;
  readonly capital: boolean;
  /** What parts it from the word before: nothing, a comma, or a wall that no title crosses. */
  readonly before: 'none' | 'comma' | 'wall';
}

const wordPattern = /\.[nN][eE][tT]\b|[\p{L}\p{N}]+(?:['’]\p{L}+)*(?:\+\+|#)?/gu;
const wallPattern = /[;|•·●▪◦()[\]\t?!"“”]|[.:](?:\s|$)|\s[–—-]+\s|\s{3,}/u;
const addressPattern = /\S+@\S+|https?:\/\/\S+|www\.\S+/gi;

const spellings: Readonly<Record<string, string>> = {
  adviser: 'advisor',
  programme: 'program',
  organization: 'organisation',
  organizational: 'organisational',
  labor: 'labour',
  paediatrics: 'paediatric',
  pediatric: 'paediatric',
  dietician: 'dietitian',
  orthopedic: 'orthopaedic',
  center: 'centre',
  licence: 'license',
  jnr: 'junior',
  snr: 'senior',
  sr: 'senior',
  mgr: 'manager',
  asst: 'assistant',
  admin: 'administration',
};

const joins: Readonly<Record<string, string>> = {
  'co ordinator': 'coordinator',
  'co ordination': 'coordination',
  'book keeper': 'bookkeeper',
  'book keeping': 'bookkeeping',
  'health care': 'healthcare',
  'head teacher': 'headteacher',
  'street work': 'streetwork',
  'case worker': 'caseworker',
  'case work': 'casework',
  'help desk': 'helpdesk',
  'care taker': 'caretaker',
  'sub contractor': 'subcontractor',
  'full stack': 'fullstack',
  'land lord': 'landlord',
  'child care': 'childcare',
  'child minder': 'childminder',
  'fore man': 'foreman',
  'store man': 'storeman',
  'brick layer': 'bricklayer',
  'ground worker': 'groundworker',
  'house keeper': 'housekeeper',
  'data base': 'database',
  'pay roll': 'payroll',
  'dry liner': 'dryliner',
  'dry lining': 'drylining',
  'set up': 'setup',
  'house builder': 'housebuilder',
  'house building': 'housebuilding',
  'school teacher': 'schoolteacher',
  'play worker': 'playworker',
  'key worker': 'keyworker',
  'web site': 'website',
  'back office': 'backoffice',
  'on boarding': 'onboarding',
  'e learning': 'elearning',
  'road work': 'roadwork',
  'steel worker': 'steelworker',
  'pipe fitter': 'pipefitter',
  'shop fitter': 'shopfitter',
  'under writer': 'underwriter',
  'master plan': 'masterplan',
  'master planning': 'masterplanning',
};

/** Words that the first half of a join is made of: most words need no look-up in pairs. */
const joinStarts = new Set(Object.keys(joins).map((pair) => pair.split(' ')[0]));

/** One form for singular and plural: good enough to compare by, not to show. */
const singular = (word: string): string => {
  if (word.length < 4 || !word.endsWith('s') || /(ss|us|is)$/.test(word)) return word;
  if (word.endsWith('ies') && word.length > 5) return `${word.slice(0, -3)}y`;
  if (/(ch|sh|x|ss)es$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
};

const fold = (raw: string, lower: string): string => {
  const plain = /['’]/.test(raw) ? lower.replace(/['’]s$/, '').replace(/['’]/g, '') : lower;
  const known = spellings[plain];
  if (known) return known;
  const one = singular(plain);
  return spellings[one] ?? one;
};

/** The words of a line, in order; "and" is left out, e-mail and web addresses are passed over. Linear in its length. */
export function wordsOf(line: string): Word[] {
  const text = /[@:.]/.test(line) ? line.replace(addressPattern, (found) => ' '.repeat(found.length)) : line;
  const words: Word[] = [];
  let last = 0;
  let wall = true;
  let comma = false;
  for (const match of text.matchAll(wordPattern)) {
    const raw = match[0];
    const gap = text.slice(last, match.index);
    // Nearly every gap is one space, which parts nothing.
    if (gap !== ' ' && gap !== '') {
      wall ||= wallPattern.test(gap);
      comma ||= gap.includes(',');
    }
    last = match.index + raw.length;
    const lower = raw.toLowerCase();
    const norm = fold(raw, lower);
    if (norm === 'and') continue;
    const before = wall ? 'wall' : comma ? 'comma' : 'none';
    const previous = words.at(-1);
    const joined =
      previous && before === 'none' && joinStarts.has(previous.norm)
        ? joins[`${previous.norm} ${norm}`]
        : undefined;
    if (previous && joined) words[words.length - 1] = { ...previous, norm: joined, end: last };
    else
      words.push({
        norm,
        start: match.index,
        end: last,
        upper: lower !== raw && /\p{Lu}/u.test(raw) && raw === raw.toUpperCase(),
        capital: lower !== raw && /^\p{Lu}/u.test(raw),
        before,
      });
    wall = false;
    comma = false;
  }
  return words;
}

/** Whether a word stands in the plural in its line: folded, it lost the "s" that is written there. */
export const isPlural = (line: string, { end, norm }: Word): boolean =>
  /s/i.test(line.charAt(end - 1)) && !norm.endsWith('s');
