import { type PersonalPattern, type PersonalPatterns, start, toEnd, toTurn } from './statement.ts';

const kin =
  '(?:late |ex[- ]?|former |elderly |disabled |autistic |own |two |three |four |young(?:er|est)? |old(?:er|est)? |eld(?:er|est) )*(?:wife|husband|spouse|fianc[ée]+|partner|mother|father|mum|dad|mam|parents?|sons?|daughters?|child|children|kids|twins?|brothers?|sisters?|siblings?|grand(?:mother|father|parents|children|son|daughter)|uncle|aunt|in-laws|family|boyfriend|girlfriend)';
const does =
  '(?:is|are|was|were|has|have|had|works?|worked|runs?|ran|teaches|taught|lives?|lived|attends?|attended|goes|go|went|comes?|came|needs?|needed|suffers?|uses?|also|both|who|then|died)';
const demonym = String.raw`(?:British|English|Scottish|Welsh|Irish|Polish|Indian|Pakistani|Bangladeshi|Nigerian|Ghanaian|Kenyan|Zimbabwean|South African|Chinese|Filipino|Romanian|Bulgarian|Portuguese|Spanish|Italian|French|German|Greek|Ukrainian|Lithuanian|Latvian|Hungarian|Turkish|Jamaican|Australian|Canadian|American|Nepalese|Sri Lankan|Somali|Sudanese|Syrian|Iraqi|Iranian|EU|EEA|UK|US|Commonwealth|\p{Lu}\p{L}+(?:an|ese|ish|i))`;

const hint = String.raw`\b(?:aged|(?:I am|I['’]m) (?:an? )?\d\d|born|raised|brought up|gr(?:e|o)w(?:ing)? up|native|original(?:ly)? from|hail(?:s|ing)? from|com(?:e|ing) from an? |roots|childhood|wife|husband|spouse|fianc[ée]+|partner|mother|father|mum|dad|mam|parents?|grandparents?|sons?|daughters?|child(?:ren)?|kids|twins?|brothers?|sisters?|siblings?|in-laws|my family|our family|my (?:uncle|aunt|boyfriend|girlfriend)|married|single|divorced|separated|widow(?:ed|er)?|engaged|cohabiting|civil partnership|season[- ]ticket|(?:fan|supporter|follower) of|citizen(?:ship)?|national(?:ity)?|subject|passport|by birth|schooled|educated|GCSEs?|[OA]['’s]*[- ]?levels?|AS[- ]levels?|CSEs?|Standard Grades?|Highers|Leaving Certificate|Matriculation|11[- ]plus|School Certificate|Baccalaureate)\b`;

const patterns: readonly PersonalPattern[] = [
  {
    kind: 'birth',
    of: new RegExp(
      String.raw`\b(?:born (?=(?:and|in|on|at|to|near)\b|[\d:–-])|(?:raised|brought up) in\b|grew up\b|growing up in\b|(?:a )?native of\b|native \p{Lu}\p{L}+er\b|original(?:ly)? from\b|hail(?:s|ing)? from\b|com(?:e|ing) from (?:an? )?(?:\w+ )?family\b|(?:my )?(?:family )?roots (?:are )?in\b|childhood (?:was |spent )?in\b)${toTurn}`,
      'giu',
    ),
  },
  {
    // One age, of an adult: "5-11 year olds" and "16-25 year olds" are work.
    kind: 'age',
    of: new RegExp(
      String.raw`(?:\bI(?:['’]m| am) (?:an? )?(?:1[89]|[2-7]\d)(?:[- ]years?[- ](?:old|young)| years of age)?\b(?!\s*(?:years? (?:in|of exp)|per|%|[-–]))|(?:${start}|(?<=[,|]\s?))aged (?:1[89]|[2-7]\d)\b(?!\s*(?:[-–]|to|and|plus|\+)))`,
      'giu',
    ),
  },
  {
    kind: 'family',
    of: new RegExp(
      String.raw`\b(?:and )?(?:my|our) ${kin}(?:['’]s?)?(?: \p{Lu}\p{L}+)?,? (?=${does}\b)(?!and (?:I|myself)\b)${toTurn}`,
      'giu',
    ),
  },
  {
    kind: 'family',
    of: new RegExp(
      String.raw`\b(?:(?:happily |recently )?(?:married|divorced|separated|widowed|engaged) (?:to|with|and have|and has|since|for|mother|father)\b|(?:mother|father|mum|dad|parent|grandparent|grandmother|grandfather|wife|husband|son|daughter|widow|widower) (?:of|to) (?:an?|my|our|one|two|three|four|five|\d)\b|(?:officer|teacher|nurse|doctor|farmer|miner|builder|soldier|vicar)['’]?s? (?:son|daughter|wife|husband|child)\b)${toTurn}`,
      'giu',
    ),
  },
  {
    kind: 'family',
    of: new RegExp(
      String.raw`${start}(?:married|single|divorced|separated|widowed|cohabiting|civil partnership|in a civil partnership|wife|husband|spouse)(?=\s*(?:[,.;:|(]|$|with\b|no (?:children|kids|dependants)|\d))${toTurn}`,
      'giu',
    ),
  },
  {
    // One item of a list: "Leeds LS8, widowed, own car".
    kind: 'family',
    of: /(?<=[,/]\s{0,3})(?:married|divorced|separated|widowed|cohabiting|civil partnership)(?=\s{0,3}(?:[,.;|/)]|$))/giu,
  },
  {
    kind: 'nationality',
    of: new RegExp(
      String.raw`\b${demonym} (?:citizen(?:ship)?|national(?:ity)?|subject|passport(?: holder)?|by birth)(?=\s*(?:[,.;|)]|$|by\b|with\b|from\b|since\b|holding\b|and\b))${toTurn}`,
      'gu',
    ),
  },
  {
    kind: 'pastime',
    of: new RegExp(
      String.raw`\b(?:season[- ]ticket(?: holder)?(?! (?:loans?|travel|schemes?))|(?:fan|supporter|follower) of (?:the )?(?=\p{Lu}[\p{L} ]{2,30}?\b(?:FC|AFC|RFC|City|United|Town|Rovers|Athletic|Wanderers|Argyle|Albion|County|Rangers|Harriers|Rhinos|Cricket|Rugby|Golf|Football|Running|Cycling)\b)|(?:fan|supporter|follower) of (?=\p{Lu}))${toTurn}`,
      'giu',
    ),
  },
  {
    kind: 'schooling',
    of: new RegExp(String.raw`\b(?:schooled|educated) (?:at|in|by)\b${toTurn}`, 'giu'),
  },
  {
    kind: 'schooling',
    of: new RegExp(
      String.raw`${start}(?:\d+ |nine |ten )?(?:GCSEs?|[OA]['’s]*[- ]?levels?|AS[- ]levels?|CSEs?|Standard Grades?|Scottish Highers|Leaving Certificate|Matriculation|11[- ]plus|School Certificate|International Baccalaureate)\b(?! qualification)(?!.{0,80}\b(?:teachers?|tutors?|tutoring|lecturer|examiner|marker|moderator|assistant|coordinator|lead|leader|head|officer|invigilator|teaching|taught|classes|groups?|pupils|students|intervention)\b)${toEnd}`,
      'giu',
    ),
  },
];

/** Statements about birth, upbringing, schooling, family and nationality: where and with whom someone began says nothing of their work. */
export const familyAndBirth: PersonalPatterns = { hint, patterns };
