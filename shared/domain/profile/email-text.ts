/** Ends of addresses that a UK candidate has; only these are mended where a sign is missing. */
const ends = '(?:com|co|net|org|uk|ac|gov|nhs|edu|eu|ie|me|info|io|example)';
const signs: readonly (readonly [RegExp, string])[] = [
  [/＠|﹫/g, '@'],
  [/\s*[<([{]\s*(?:at|a)\s*[>)\]}]\s*/gi, '@'],
  [/\s*[<([{]\s*dot\s*[>)\]}]\s*/gi, '.'],
  // What recognition makes of the @, or of its left edge.
  [/(?<=\w)[©®](?=[\w-]+\.\w)/g, '@'],
  [/(?<=\w)[([{]@(?=\w)/g, '@'],
  // "sam.doe at example dot com"; "Developer at monday.com" has no dot, line or digit before the word.
  [/(?<=\b[\w-]*[._\d][\w.-]*)\s+at\s+(?=[\w-]+(?:\s+dot\s+|\.)\w)/gi, '@'],
  [/(?<=\be-?mail\s*[:–-]?\s*[\w.-]+)\s+at\s+(?=[\w-]+(?:\s+dot\s+|\.)\w)/gi, '@'],
  [/(?<=[\w-]) ?@ ?(?=\w)/g, '@'],
  [/(?<=@[\w.-]+)\s+dot\s+(?=\p{L}{2,}\b)/giu, '.'],
  [/(?<=@[\w-]+)(?: \.|\. | \. )(?=\p{Ll}{2,}\b)/gu, '.'],
  [new RegExp(`(?<=@[\\w.-]+),(?=${ends}\\b)`, 'g'), '.'],
  [/(?<=@[\w.-]+\.(?:co|ac|gov|org|nhs|ltd|me))(?: \.|\. | \. |,)(?=uk\b)/g, '.'],
  // The next word or number stuck to it: "sam@example.comMobile", "07700900123sam@example.com".
  [/(?<=@[\w.-]+\.(?:com|uk|net|org))(?=\p{Lu}\p{Ll}|[+0]\d{3})/gu, ' '],
  [/(?<=\d{10})\/?(?=\p{L}[\w.-]*@)/gu, ' '],
];

/** A line with its e-mail addresses mended: spelt-out and misread signs, spaces around @ and dots, words stuck to it. */
export const mendedEmail = (text: string): string =>
  signs.reduce((line, [pattern, instead]) => line.replace(pattern, instead), text);

/** The same with a first part that a space broke closed (`sam. doe@`), or null where there is none. */
export function closedEmail(text: string): string | null {
  const closed = text.replace(
    /(?<![\p{L}\d.])(\p{L}{2,})(?: ([._-])|([._-]) )(?=[\p{L}\d._-]+@)/gu,
    '$1$2$3',
  );
  return closed === text ? null : closed;
}

/** The same without a label stuck to an address (`Emailsam.doe@`), or null where there is none. */
export function unlabelledEmail(text: string): string | null {
  const bare = text.replace(/\b(?:e-?mail|mailto)(?=[\p{L}\d][\w.-]{2,}@)/giu, '');
  return bare === text ? null : bare;
}
