import { type PersonalKind, type PersonalPattern, type PersonalPatterns, start } from './statement.ts';

const cell = String.raw`[^\n|•·;\t]`;
const mark = String.raw`\s{0,4}(?:[:=]|\s[–-]\s|[–-]\s|\s{2,4}|\t|\?)`;

/** A town with a postcode, which is where someone lives. */
const address = String.raw`,[^,]{0,30},? ?\b[A-Z]{1,2}\d[\dA-Z]? ?\d[A-Z]{2}\b`;

/** A label and what it holds, to the end of its column; a postcode behind it is an address and stays. */
const labelled = (kind: PersonalKind, names: string): PersonalPattern => ({
  kind,
  of: new RegExp(`${start}(?:my )?(?:${names})${mark}(?:(?!${address})${cell}){0,80}`, 'giu'),
});

const answer = String.raw`\s*(?:\d|one|two|three|four|five|none|no\b|yes\b|n/a)`;

const hint = String.raw`\b(?:date of birth|d\.?o\.?b|born)\b|\b(?:birth|birth ?(?:date|place)|d\.?o\.?b|aged?|born|home ?town|country of origin|nationalit(?:y|ies)|citizenship|citizen of|ethnicity|ethnic|race|tribe|state of origin|gender|sex|pronouns|sexual|sexuality|status|married|spouse|depend[ae]nts|father['’]?s name|mother['’]?s name|next of kin|emergency|children|kids|religion|religious|faith|denomination|caste|union|membership|health|medical|disability|disabilities|allergies|blood group|record|sick|height|weight|convictions?|criminal|offences|cautions)\b.{0,16}(?:[:=?]|\s[–-]|[–-]\s|\s{2}|\t)`;

const patterns: readonly PersonalPattern[] = [
  labelled('age', String.raw`date of birth|birth ?date|d\.?o\.?b\.?|age(?: \(?years\)?)?|aged|year of birth`),
  {
    // "D.O.B. 14.02.1964, Plymouth": a date needs no colon.
    kind: 'age',
    of: new RegExp(
      String.raw`${start}(?:date of birth|d\.?o\.?b\.?|born(?: on)?)[\s.]{0,4}\d{1,4}(?:st|nd|rd|th)?[\s./-]{1,3}\w{1,9}[\s./-]{1,3}\d{2,4}(?!${address})${cell}(?:(?!${address})${cell}){0,40}`,
      'giu',
    ),
  },
  labelled(
    'birth',
    '(?:place|town|city|country|county) of (?:birth|origin)|birth ?place|born(?: in)?|home ?town',
  ),
  labelled('family', 'relationship status|relationship'),
  labelled('health', 'medical'),
  labelled('nationality', 'nationality|citizenship|citizen of|nationalities'),
  labelled('ethnicity', 'ethnicity|ethnic (?:origin|group|background)|race|tribe|state of origin'),
  labelled('orientation', 'gender|sex|pronouns|sexual orientation|sexuality|gender identity'),
  labelled(
    'family',
    "marital status|civil status|family status|married|spouse(?:['’]s name)?|dependants|dependents|father['’]?s name|mother['’]?s name|next of kin|emergency contact|in case of emergency",
  ),
  {
    kind: 'family',
    of: new RegExp(
      String.raw`${start}(?:no\.? of )?(?:children|kids)${mark}(?=${answer})${cell}{0,80}`,
      'giu',
    ),
  },
  labelled('faith', 'religion|religious (?:belief|affiliation|denomination)s?|faith|denomination|caste'),
  labelled('union', '(?:trade )?union(?: membership)?'),
  labelled(
    'health',
    'health(?: status| condition)?|state of health|general health|medical (?:history|conditions?|information)|disability(?: status)?|disabilities|allergies|blood group|sickness record|days sick|height|weight',
  ),
  labelled(
    'offence',
    'criminal (?:record|convictions?|history|offences?)|(?:unspent |spent |previous )?convictions?|offences|cautions',
  ),
];

/** Lines of a form that people put at the head of a CV: `Nationality: …`, `Marital status: …`. */
export const labels: PersonalPatterns = { hint, patterns };
