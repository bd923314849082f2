const label = 'tel(?:ephone)?|mob(?:ile)?|phone|ph|cell|m|t|p|h';

const signs: readonly (readonly [RegExp, string])[] = [
  [/[‐‑‒–—−]/g, '-'],
  [/[\u00a0\u2000-\u200a\u202f]/g, ' '],
  [/\[(\+?\d{1,4})\]/g, '($1)'],
  // Numbers in the address of a page are no phone's.
  [/\b(?:linkedin|github|gitlab|twitter|facebook|instagram|orcid)\.\S*|https?:\/\/(?!wa\.me)\S+/gi, ' '],
  [/\bwa\.me\/(?=\d)/gi, '+'],
  // Labels and addresses stuck to a number.
  [new RegExp(`\\b(${label})(?=[+(]?0?\\d{4})`, 'gi'), '$1 '],
  [/(\.(?:com|uk|net|org))(?=[+0]\d{3})/g, '$1 '],
  [/(?<=\d[\d ]{8,12}\d)(?=\p{L}[\w.-]*@)/gu, ' '],
];

/** A line in which numbers stand apart: one kind of dash and space, no page addresses, no label or e-mail stuck to one. */
export const mendedPhone = (text: string): string =>
  signs.reduce((line, [pattern, instead]) => line.replace(pattern, instead), text);

/** What may be a number, misread letters among its digits; several may stand in one run. */
const run = /(?<![\p{L}\p{N}@])(?:\+|\(?0|\(\+|O|©|44 ?)[\dOIl()\s.,\-/+]{7,44}[\dOIl](?![\p{L}\p{N}@])/gu;

/** A number of a line with where it stands. */
interface Written {
  readonly phone: string;
  readonly start: number;
  readonly end: number;
}

/** Words joined as long as the digits are no more than a UK number has. */
function* heads(piece: string): Generator<string> {
  const words = piece.trim().split(/\s+/);
  for (let from = 0, to = 1; to <= words.length; to += 1) {
    const joined = words.slice(from, to).join(' ');
    if (/^\(?0/.test(joined) && joined.replace(/\D/g, '').length === 11) {
      yield joined;
      from = to;
    }
  }
}

/** The numbers of one run: all of it, else what separators part, else words up to eleven digits. */
function* parted(text: string, read: (raw: string) => string | null): Generator<string> {
  const whole = read(text);
  if (whole !== null) {
    yield whole;
    return;
  }
  const pieces = text.split(/[/,]|\s-\s|\s(?=\+)|\s{2,}/);
  for (const piece of pieces) {
    const one = read(piece);
    if (one !== null) yield one;
    else for (const head of heads(piece)) yield read(head) ?? '';
  }
}

/** The numbers in a mended line, as `read` makes them of their digits, in order. */
export function* numbersIn(text: string, read: (raw: string) => string | null): Generator<Written> {
  if (!/[\dOIl][\dOIl\s().,\-/]{7}/.test(text)) return;
  for (const { 0: raw, index } of text.matchAll(run)) {
    for (const phone of parted(raw, read))
      if (phone !== '') yield { phone, start: index, end: index + raw.length };
  }
}

/** A line joined with the digits that the next begins with, where a number breaks over the two; null elsewhere. */
export function joinedNumber(text: string, next: string): string | null {
  const begun = /(?<![\d/])(?:\+44|\(?0)[\d\s()-]{3,10}$/.exec(text.trimEnd())?.[0];
  const rest = /^\s*(\d[\d ]{2,8})(?![\d/-])/.exec(next)?.[1];
  if (begun === undefined || rest === undefined) return null;
  const digits = `${begun}${rest}`.replace(/\D/g, '').replace(/^44/, '0');
  return digits.length === 11 ? `${text.trimEnd()} ${rest.trim()}` : null;
}
