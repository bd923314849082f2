/** A postcode or outward code found in a text. */
export interface FoundPostcode {
  /** `LS8 2PT`, or `LS8` where only the outward code is there. */
  readonly postcode: string;
  /** `LS8`. */
  readonly outcode: string;
  /** `LS`. */
  readonly area: string;
  readonly full: boolean;
  readonly start: number;
  readonly end: number;
}

const digitOf: Readonly<Record<string, string>> = { O: '0', I: '1', L: '1', S: '5', B: '8' };
const letterOf: Readonly<Record<string, string>> = { '0': 'O', '1': 'I', '5': 'S', '8': 'B' };
/** Shapes of the outward code: A a letter, 9 a digit. */
const shapes = ['A9', 'A99', 'AA9', 'AA99', 'A9A', 'AA9A'] as const;
/** Only central London districts end in a letter (Royal Mail's A9A and AA9A forms). */
const lettered = new Set(['E', 'N', 'W', 'EC', 'NW', 'SE', 'SW', 'WC']);

interface Fitted {
  readonly text: string;
  readonly repairs: number;
}

function shaped(raw: string, shape: string): Fitted | null {
  if (raw.length !== shape.length) return null;
  let text = '';
  let repairs = 0;
  for (let at = 0; at < raw.length; at += 1) {
    const sign = raw[at] ?? '';
    const digit = shape[at] === '9';
    const right = digit ? /\d/.test(sign) : /[A-Z]/.test(sign);
    const fixed = right ? sign : digit ? digitOf[sign] : letterOf[sign];
    if (fixed === undefined) return null;
    if (!right) repairs += 1;
    text += fixed;
  }
  return { text, repairs };
}

const areaOf = (code: string): string => /^[A-Z]+/.exec(code)?.[0] ?? '';

function fitOutward(raw: string, known: (area: string) => boolean): Fitted | null {
  let best: Fitted | null = null;
  for (const shape of shapes) {
    const fitted = shaped(raw, shape);
    if (fitted === null || !known(areaOf(fitted.text))) continue;
    if (shape.endsWith('9A') && !(lettered.has(areaOf(fitted.text)) && /[A-HJKMNPR-Y]$/.test(fitted.text)))
      continue;
    if (/[A-Z]0\d/.test(fitted.text)) continue;
    if (best === null || fitted.repairs < best.repairs) best = fitted;
  }
  return best;
}

/**
 * The postcode in plain form (`m1  4bt`, `SE154SE`, `S0I5 5AA`, `BS7 OAB` give `M1 4BT`, `SE15 4SE`, `SO15 5AA`,
 * `BS7 0AB`), or null when it is none. `known` says which postcode areas exist. At most two signs are repaired
 * (O and 0, I or L and 1, S and 5, B and 8).
 */
export function normalise(raw: string, known: (area: string) => boolean): string | null {
  const signs = raw.toUpperCase().replace(/[^A-Z0-9]/g, '');
  // A repair must not make a postcode out of plain words: the text holds digits of its own.
  if (signs.length < 5 || signs.length > 7 || !/\d/.test(signs)) return null;
  const inward = shaped(signs.slice(-3), '9AA');
  const outward = fitOutward(signs.slice(0, -3), known);
  if (inward === null || outward === null) return null;
  // The inward letters never hold C, I, K, M, O or V.
  if (/[CIKMOV]/.test(inward.text.slice(1)) || inward.repairs + outward.repairs > 2) return null;
  return `${outward.text} ${inward.text}`;
}

/** `LS8` of `LS8 2PT`. */
export const outcode = (postcode: string): string => postcode.split(' ')[0] ?? postcode;

/** `LS` of `LS8 2PT` or `LS8`. */
export const area = (postcode: string): string => areaOf(postcode);

const strictFull = /\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b/g;
const looseFull =
  /(?<![\p{L}\p{N}@.])[A-Z]{1,2}[ .]?[0-9OIL][0-9A-Z]{0,2}[ ._/\-–]{0,3}[0-9OILSB] ?[A-Z]{2}(?![\p{L}\p{N}@])/giu;
const outward =
  /(?<![\p{L}\p{N}@./#-])[A-Z]{1,2}\d{1,2}[A-Z]?(?![\p{L}\p{N}@/]|[.-]\d| (?:motorway|corridor|junction|level|smart))/gu;
const ordinal = /\d ?(?:st|nd|rd|th)$/;

/**
 * Full postcodes of a line. `loose` is for contact blocks: any case, lost or extra spaces, misread signs; elsewhere
 * only upper case in the regular form counts, so that `grade B2 1st` is none.
 */
export function findPostcodes(
  text: string,
  known: (area: string) => boolean,
  loose: boolean,
): FoundPostcode[] {
  const found: FoundPostcode[] = [];
  for (const match of text.matchAll(loose ? looseFull : strictFull)) {
    const raw = match[0];
    if (ordinal.test(raw)) continue;
    const postcode = normalise(raw, known);
    if (postcode === null) continue;
    const start = match.index;
    found.push({
      postcode,
      outcode: outcode(postcode),
      area: area(postcode),
      full: true,
      start,
      end: start + raw.length,
    });
  }
  return found;
}

/** Outward codes standing alone, upper case (`LS8`). Whether one is a place its surroundings must say. */
export function findOutcodes(text: string, known: (area: string) => boolean): FoundPostcode[] {
  const found: FoundPostcode[] = [];
  for (const match of text.matchAll(outward)) {
    const code = match[0];
    if (fitOutward(code, known)?.repairs !== 0) continue;
    const start = match.index;
    found.push({
      postcode: code,
      outcode: code,
      area: areaOf(code),
      full: false,
      start,
      end: start + code.length,
    });
  }
  return found;
}
