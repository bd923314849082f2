/** What the rule looks at on one page. */
export interface PageEvidence {
  /** Visible words in reading order. */
  readonly words: readonly string[];
  /** Characters that stand for nothing, of all characters. */
  readonly badChars: number;
  readonly chars: number;
  /** Share of the page that its pictures cover together, 0 to 1. */
  readonly pictureShare: number;
  /** Drawn paths, also inside forms. */
  readonly paths: number;
}

/** English words so common that real text of any length has some; 1 in 7 words of a CV. */
const common = new Set(
  (
    'the and of to in for a with on at as by from is was an or that this all be have has i my which who ' +
    'work team manager experience skills education university school council'
  ).split(' '),
);

/**
 * Whether a page's text layer is unusable, so that its picture has to be read. Thresholds were measured
 * on 34 pages of 14 PDFs: outlined text has over a thousand paths, normal pages under twenty; a font
 * without a usable map gives 16 % bad characters, or letters that form no English words.
 */
export function needsOcr(page: PageEvidence): boolean {
  const visible = page.words.reduce((sum, word) => sum + word.length, 0);
  if (visible < 50 && page.pictureShare > 0.3) return true;
  // A whole-page scan under the line or two that a scanning app stamps on it.
  if (visible < 150 && page.pictureShare > 0.8) return true;
  if (visible < 20 && page.paths >= 100) return true;
  if (page.chars > 0 && page.badChars / page.chars > 0.1 && visible > 0) return true;
  if (visible > 200) {
    const letters = page.words.join('').match(/\p{L}/gu)?.length ?? 0;
    if (letters / visible < 0.5) return true;
  }
  return visible > 400 && commonShare(page.words) < 0.02 && !otherLanguage(page.words);
}

function commonShare(words: readonly string[]): number {
  const known = words.filter((word) => common.has(word.toLowerCase().replace(/[^a-z]/g, ''))).length;
  return known / words.length;
}

const otherCommon = new Set(
  (
    'de la le les et en un une el los las y del que der die das und mit für von im den il di e che per con ' +
    'o do da em para na w z i się na oraz yn yr ac ar i gan wedi mae'
  ).split(' '),
);

/** A page in another language is text all the same; a person gets it, not the text recognition. */
function otherLanguage(words: readonly string[]): boolean {
  const known = words.filter((word) => otherCommon.has(word.toLowerCase())).length;
  return known / words.length >= 0.05;
}
