import type { Word } from './words.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** A place name before one of these is a street or a building: `London Road`, `York House`. */
const street = set(
  'road rd street lane ln avenue ave av way close cl drive dr crescent cres terrace terr gardens gdns grove place court ct square sq house mews row walk rise parade embankment boulevard broadway building buildings tower towers lodge cottage cottages flats apartments wharf quay yard',
);
/** Before one of these it is a place of study, wherever it lies. */
const study = set(
  'university univ uni college polytechnic poly school academy grammar sixth hallam met brookes beckett',
);
/** Before one of these it is a firm, a club or a race; before the next ones a brand or a publication. */
const club = set(
  'ltd limited plc llp inc solicitors associates united fc afc rfc ccc rovers wanderers albion hotspur athletic marathon half parkrun cricket rugby',
);
const brand = set(
  'bank plc building insurance press consulting scientific assessment international celta english gazette echo post mail water rail trains midland reliance instruments telegraph union myers',
);
/** "Bank of Scotland", "Duke of York". */
const whose = set('bank duke earl bishop prince royal');
const title = set('mr mrs ms miss mx dr prof professor sir dame cllr councillor rev');

const joined = (word: Word | undefined): word is Word => word !== undefined && !word.wall;
const capital = (word: Word | undefined): boolean => /^\p{Lu}/u.test(word?.text ?? '');

/** "Ms C Lincoln", "Dr Grace Derby": a title, then initials or a given name, then a surname. */
function surname(words: readonly Word[], first: number): boolean {
  for (let back = 1; back <= 3; back += 1) {
    if (words[first - back + 1]?.wall ?? true) return false;
    const word = words[first - back];
    if (word === undefined) return false;
    if (title.has(word.key)) return true;
    if (back > 1 && word.text.length > 1) return false;
  }
  return false;
}

/** Whether the words from `first` to `last` are no place here: a street, a study, a club, a brand or a surname. */
export function masked(words: readonly Word[], first: number, last: number): boolean {
  const next = words[last + 1];
  // "Elm Grove": Grove is a town in Oxfordshire, but not behind another word.
  if (street.has(words[first]?.key ?? '') && first === last && !(words[first]?.wall ?? true)) return true;
  // "near Leeds close to family" is no street: the street word is written as the name is.
  if (joined(next) && capital(next) === capital(words[first])) {
    if (street.has(next.key) || brand.has(next.key) || club.has(next.key)) return true;
    if (next.key === 'city' && words[last + 2]?.key === 'fc') return true;
    // "12 Leeds St, …" is a street; "Leeds St James's" is not.
    if (next.key === 'st' && (words[last + 2]?.wall ?? true)) return true;
    for (let at = last + 1; at <= last + 3 && joined(words[at]); at += 1)
      if (study.has(words[at]?.key ?? '')) return true;
  }
  const one = words[first - 1];
  // "12 Lancaster Gate": between a house number and another word of the name.
  if (
    one !== undefined &&
    !words[first]?.wall &&
    /^\d+[a-z]?$/.test(one.key) &&
    joined(next) &&
    capital(next)
  )
    if (!/^[A-Z]{1,2}\d/.test(next.text)) return true;
  const two = words[first - 2];
  if (!(words[first]?.wall ?? true) && (one?.key === 'of' || one?.key === 'at') && !one.wall)
    if (two !== undefined && (study.has(two.key) || whose.has(two.key))) return true;
  return surname(words, first);
}

const degree =
  '(?:BA|BSc|BEng|BEd|LLB|MA|MSc|MEng|MBA|MEd|LLM|MPhil|PhD|PGCE|PGDip|PGCert|HND|HNC|BTEC|NVQ|GCSEs?|[OA][- ][Ll]evels?|Hons|Degree|Diploma|[Ff]irst[- ]class|2[:.][12i]|Upper [Ss]econd)';
const studied = new RegExp(
  String.raw`^\W*(?:(?:19|20)\d\d\W+){0,2}${degree}(?!\w)|\b(?:University|Univ|College|School|Academy|Institute|Polytechnic)\b.*\b${degree}(?!\w)|^\W*(?:studied|graduated|degree|schooled|educated|alumn\w+)\b`,
);
const employed =
  /\b(?:present|current|to date|officer|manager|teacher|lecturer|tutor|assistant|worker|nurse|lead|head|adviser|advisor|coordinator|administrator|director|engineer|surveyor|planner|accountant|analyst|technician|consultant)s?\b/i;

/** Whether a line without an employer's words tells what and where someone studied: `BA History, Queen Mary, London`. */
export const isStudyLine = (text: string): boolean => studied.test(text) && !employed.test(text);

/** Whether a line is a sentence about its writer, not the name of an employer: "I sing in a choir in Leeds". */
export const isOwnSentence = (text: string): boolean => /^\W*(?:I|I['’]\w+|My|We)\s/.test(text);
