/** A number that no mail may carry, and what stands in its place. */
export interface SecretNumber {
  /** Global; matches the number with its label, as far as there is one. */
  readonly of: RegExp;
  readonly instead: string;
}

/** A digit, or a letter that recognition of a scan makes of one. */
const digit = '[\\dOolISBZ]';
const part = '[ ./-]{0,2}';
/** Between a label and its number: "No.", a colon, a word or two, no other number. */
const to = (most: number): string => String.raw`[^\d\n|•;]{0,${most}}?`;
const month = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?';
const day = `${digit}{1,2}(?:st|nd|rd|th)?`;
const dates = [
  String.raw`${digit}{4}[./-]\d{1,2}[./-]\d{1,2}`,
  String.raw`${day}[\s./-]{1,3}${digit}{1,2}[\s./-]{1,3}${digit}{2,4}`,
  String.raw`${day}[\s./-]{0,3}(?:of )?${month}(?:[\s./,-]{0,3}(?:\d{4}|['’]?\d{2}))?`,
  String.raw`${month}[\s./-]{0,3}\d{1,2}(?:st|nd|rd|th)?[\s,./-]{1,3}\d{2,4}`,
  String.raw`\d{6,8}`,
].join('|');
const born = String.raw`\b(?:(?:my )?(?:date|day|year) of birth|birth ?(?:date|day)|d\.?\s?o\.?\s?b\.?|(?:(?:I|i) was )?born(?: on)?|(?<=^|[\s,|(])b\.)`;
const phone = String.raw`(?:\+44|\(?0)[\d ()-]{8,14}\d`;
const kin = String.raw`\b(?:next of kin|nok|n\.o\.k\.?|emergency contacts?|(?:in )?(?:an |case of )?emergency(?! (?:planning|services?|duty|team|line|out)\b)|ice)\b`;

/** A contract's or an order's number may look like a person's. */
const notWork = String.raw`(?<!\b(?:contract|ref(?:erence)?|lot|order|invoice|tender|case|policy|job|drawing|project|po|part|asset|uprn|usrn|urn|gis|id|serial|ticket)\b[ .:#no]{0,8})`;

/**
 * Numbers that identify a person or their money: National Insurance, date of birth, passport, visa, driving licence,
 * DBS certificate, bank, and a relative's phone. Each goes with its label, or alone where its form says what it is.
 * Job dates, pay, counts, postcodes and the candidate's own phone have other forms or no such label.
 */
export const secretNumbers: readonly SecretNumber[] = [
  {
    of: new RegExp(
      String.raw`(?<=\b(?:n\.? ?i\.?|nino|nat(?:ional)?\.? ins(?:urance)?)(?: ?(?:number|n(?:o|um)?\.?|ref|#))?(?: is)?[\s:.–-]{0,4})[a-z]{2}${part}(?:${digit}${part}){6}[a-d]?\b`,
      'gi',
    ),
    instead: '[NI number]',
  },
  {
    of: new RegExp(
      String.raw`${notWork}\b[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z]${part}(?:\d${part}){6}[A-D]\b`,
      'gi',
    ),
    instead: '[NI number]',
  },
  {
    of: new RegExp(
      String.raw`${born}(?: ?\([^)]{0,20}\))?(?: (?:is|was|in|on|of))?(?: the)?[:=.\s–-]{0,4}(?:${dates})(?!\w)`,
      'gi',
    ),
    instead: '[date of birth]',
  },
  { of: /\bborn in (?:19|20)\d{2}\b/gi, instead: '[date of birth]' },
  { of: /\byear of birth[:\s–-]{0,4}(?:19|20)\d{2}\b/gi, instead: '[date of birth]' },
  {
    of: new RegExp(String.raw`\bpassport\b${to(24)}\b(?:[A-Z]{1,3} ?)?(?:[\dO] ?){6,9}\b`, 'gi'),
    instead: '[passport number]',
  },
  {
    of: new RegExp(
      String.raw`\b(?:brp|biometric (?:card|permit)|(?:biometric )?residence (?:permit|card)|sponsorship(?: number| no)|e?visa|vignette|cos|certificate of sponsorship|settled status|home office|ukvi|ho)\b${to(30)}\b(?:[A-Z]{1,4} ?[\dO]{6,}|\d{4}(?:[- ]?\d{4}){2,3}|\d{7,}|(?=[A-Z0-9]*\d)(?=[A-Z0-9]*[A-Z])[A-Z0-9]{8,})\b`,
      'gi',
    ),
    instead: '[visa number]',
  },
  {
    of: /\bshare code\W{0,3}(?:is )?[A-Z0-9]{3}[ -]?[A-Z0-9]{3}[ -]?[A-Z0-9]{3}\b/gi,
    instead: '[share code]',
  },
  {
    of: /\b(?=[A-Z9]{5})[A-Z]{1,5}9{0,4} ?\d{6} ?[A-Z][A-Z9] ?\d ?[A-Z]{2}(?: ?\d{2})?\b/gi,
    instead: '[licence number]',
  },
  { of: /\bDBS\b[\w ]{0,40}?[:.\s]*\d{9,12}\b/gi, instead: '[DBS number]' },
  { of: /\b(?:sort(?:[- ]?code)?|s\/c)\b[\s:.–-]{0,4}\d{2}[- ]?\d{2}[- ]?\d{2}\b/gi, instead: '[sort code]' },
  {
    of: /\b(?:account|acct?|a\/c)\b\.?(?: ?(?:number|no\.?|num|for \w+|is))?[\s:.–-]{0,4}\d{4}[ -]?\d{4}\b/gi,
    instead: '[account number]',
  },
  {
    of: new RegExp(
      String.raw`\b(?:bank|bacs|santander|barclays|lloyds|natwest|hsbc|halifax|nationwide|monzo|starling|tsb|rbs)\b${to(20)}\d{2}[- ]?\d{2}[- ]?\d{2}\b(?:[\s/,]{0,4}\d{4} ?\d{4}\b)?`,
      'gi',
    ),
    instead: '[bank details]',
  },
  // A sort code and an account number side by side need no label.
  {
    of: /(?:\bSC\W{0,3})?\b\d{2}[- ]\d{2}[- ]\d{2}[\s,/]{1,4}\d{8}\b|\bSC\W{1,3}\d{2}-?\d{2}-?\d{2}\b/gi,
    instead: '[bank details]',
  },
  {
    of: /(?:\bIBAN\W{0,3})?\b[A-Z]{2}\d{2} ?[A-Z]{4}(?: ?\d{4}){3}(?: ?\d{1,2})?\b/gi,
    instead: '[bank details]',
  },
  { of: /\b\d{4}([ -]?)\d{4}\1\d{4}\1\d{4}\b/g, instead: '[long number]' },
  // No phone, pay or year has so many digits.
  {
    of: new RegExp(String.raw`${notWork}\b(?!0\d{9,10}\b)(?!44\d{10}\b)\d{9,}\b`, 'gi'),
    instead: '[long number]',
  },
  {
    of: new RegExp(
      String.raw`\b(?:wife|husband|partner|son|daughter|mother|father|mum|dad|sister|brother)\b[^\n|•]{0,30}?${phone}`,
      'gi',
    ),
    instead: '[a relative’s details]',
  },
  { of: new RegExp(String.raw`${kin}[^\n|•]{0,60}?${phone}`, 'gi'), instead: '[a relative’s details]' },
];
