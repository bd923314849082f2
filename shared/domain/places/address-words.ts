const degree =
  /\b(?:BA|BSc|MSc|PGCE|LLB|Hons)\b|\b(?:University|College)\b(?!.{0,160}\b(?:NHS|Hospital|Trust)\b)/;
const institution = /^\W*(?!.*\bOld School\b)(?:\p{L}+['’]?s? ){0,4}(?:University|College|School|Academy)\b/u;
const street =
  /\b\d+[a-z]?,? (?:\p{L}+['’]?s? ){1,4}(?:road|rd|street|st|lane|ln|avenue|ave|close|drive|crescent|terrace|gardens|grove|place|court|way|square|row|mews|hill|park|view|rise|walk|green)\b/iu;

/** Whether words hold a house number and a street. */
export const namesStreet = (text: string): boolean => street.test(text);

/**
 * Whether a clause of the contact block tells of study, not of home: a degree or a university without a postcode, or
 * an institution's own address, "University of Leeds, Leeds LS2 9JT".
 */
export const isStudy = (text: string, hasPostcode: boolean): boolean =>
  (degree.test(text) && !hasPostcode) || (institution.test(text) && !namesStreet(text));

const others =
  /^\W*(?:emergency contact|next of kin|gp|doctor|(?:work(?:place)?|office|business|company|employer['’]?s?)(?: address)?|(?:current|present) employer|line manager|place of (?:work|study))\s*[:–]/i;

/** Whether a label says that the address is someone else's, or that of the work. */
export const isOthers = (text: string): boolean => others.test(text);

/** B1 and B2 are levels of a language, PO3 a grade. */
const alone = /(?:^|[|•·,\t]|\s{3,})\s*(?!B\d\b|PO\d)[A-Z]{1,2}\d{1,2}[A-Z]?(?: \d)?\s*(?:$|[|•·,\t]|\s{3,})/;
const labelled =
  /\b(?:[Pp]ost ?[Cc]ode|[Oo]utcode|[Ll]ives?|[Ll]iving|[Bb]ased|[Hh]ome|[Aa]rea|[Ll]ocation|[Aa]ddress)\W{1,3}(?:in\s|is\s)?\s*[A-Z]{1,2}\d{1,2}[A-Z]?\b/;

/** Whether an outward code is a part of the line by itself, or straight behind a label: "E17", "Postcode HU5". */
export const codeStands = (text: string): boolean => alone.test(text) || labelled.test(text);

const bare =
  /^\W*(?:(?:current|home|present)\s+)?(?:location|address|town|city|town\/city|post ?code|based(?: in)?|area)\W*$/i;

/** A label alone on its line: what it names stands on the next. */
export const isBareLabel = (text: string): boolean => bare.test(text);
