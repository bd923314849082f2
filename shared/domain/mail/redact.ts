const streets =
  'Road Rd Street St Lane Ln Avenue Ave Close Drive Way Court Crescent Terrace Grove Gardens Place Hill Park Row Walk Mews Square Rise View'.split(
    ' ',
  );
const streetEnds = [...streets, ...streets.map((word) => word.toUpperCase())].join('|');
const date = String.raw`(\d{1,2}(st|nd|rd|th)?[\s./-]+(\d{1,2}|[a-z]{3,9})[\s./-]+\d{2,4}|\d{4}-\d{2}-\d{2})`;

/**
 * What a CV's line may hold beside the evidence and no mail may carry: identity numbers, dates of birth, bank
 * details, house and street. Each pattern with what stands in its place. Numbers without a label go only where
 * their form says what they are (National Insurance); job dates and counts must survive.
 */
const privateParts: readonly (readonly [RegExp, string])[] = [
  [/\b[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?\d{2} ?\d{2} ?\d{2} ?[A-D]\b/gi, '[NI number]'],
  [new RegExp(String.raw`\b(date of birth|d\.?o\.?b\.?|born( on)?)[:\s-]*${date}`, 'gi'), '[date of birth]'],
  [/\bpassport\b( (number|no\.?))?[:\s]*[A-Z]{0,2}\d{6,9}\b/gi, '[passport number]'],
  [/\bDBS\b[\w ]{0,40}?[:.\s]*\d{9,12}\b/gi, '[DBS number]'],
  [/\bsort code[:\s]*\d{2}[- ]?\d{2}[- ]?\d{2}\b/gi, '[sort code]'],
  [/\b(account|acct|a\/c)\b( (number|no\.?))?[:\s]*\d{8}\b/gi, '[account number]'],
  [
    new RegExp(
      String.raw`\b((Flat|Apartment|Apt|Unit|FLAT|APARTMENT) \w{1,4},? )?\d{1,4}[A-Za-z]? (\p{Lu}[\p{L}'’-]* ){1,3}(${streetEnds})\b\.?`,
      'gu',
    ),
    '[address]',
  ],
];

/** A line of a CV without what a mail must not carry. Places and postcodes stay: they are the evidence. */
export const redact = (line: string): string =>
  privateParts.reduce((text, [pattern, instead]) => text.replace(pattern, instead), line);

/** House number and street at the head of an address, whatever the street is called: `27 Rubislaw Den South,`. */
const house = /(?<=^\s*|[|•·:,]\s*)\d{1,3}[A-Za-z]?,? \p{Lu}[\p{L}'’.-]*( [\p{L}'’.-]+){0,4}(?=,)/gu;

/**
 * The same for a line that was read as an address, where a number at its head is a house's. Elsewhere it may count
 * cases or years, and would be evidence.
 */
export const redactAddress = (line: string): string => redact(line.replace(house, '[address]'));
