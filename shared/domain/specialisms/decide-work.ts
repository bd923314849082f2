import type { CvText } from '../cv-text.ts';
import type { FormAnswers, SpecialismDecision, SpecialismTag } from '../decision.ts';
import type { Reason } from '../reason.ts';
import { builtInCalibration, type Calibration, confidenceAt, marginOf } from './calibrate.ts';
import { outside, type SpecialismIndex } from './compile.ts';
import { addForm } from './form-points.ts';
import { hitsOf } from './hits.ts';
import type { WriterWords } from './placed-lines.ts';
import { type Tally, tally } from './tally.ts';

/** Bounds for deciding; everything has a default. */
export interface SpecialismSettings {
  /** Least certainty, from 0 to 1, at which no person is asked. Default {@link builtInThreshold}. */
  readonly threshold?: number;
  /** Table that makes certainty of a lead. Default the built-in one. */
  readonly calibration?: Calibration;
}

/** Least certainty that decides where the agency's settings name none. */
export const builtInThreshold = 0.6;
/** Least score that decides: about one headline title, or three pieces of evidence. */
const leastScore = 8;
/** Characters below which a text is little more than a title; a CV that long backs its title up. */
const shortText = 200;
/** A specialism is shown beside the best from this share of its score (a guess, not measured). */
const shownFrom = 0.1;

/** A text that nobody writes about themselves: an advert, a council's need. */
const nobody: WriterWords = { name: null, blanked: (line) => line };

/**
 * Decides the specialism from titles, evidence and the form's answer. Undecided (null) when nothing was found, when
 * too little was, when the runner-up is close, when only generic titles speak, or when the work is not the agency's.
 * Pure, and linear in the length of the text.
 */
export function decideWork(
  text: CvText,
  form: FormAnswers,
  index: SpecialismIndex,
  settings: SpecialismSettings = {},
  writer: WriterWords = nobody,
): SpecialismDecision {
  const { threshold = builtInThreshold, calibration = builtInCalibration } = settings;
  const tallies = tally(hitsOf(text, form.name, writer, index));
  const formAnswer = addForm(form, index, tallies);
  const foreign = tallies.get(outside)?.score ?? 0;
  const ranked = [...tallies.values()]
    .filter(({ id }) => id !== outside)
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
  const [best, second] = ranked;
  if (!best) return undecided(null, [], 0, 'no-evidence');

  const top = Math.max(best.score, foreign);
  const confidence = confidenceAt(marginOf(best.score, Math.max(second?.score ?? 0, foreign)), calibration);
  const tags = tagsOf(ranked, confidence);
  const why = doubtOf(best, foreign, confidence < threshold, lengthOf(text) < shortText);
  // The form's one answer stands unless the CV contradicts it clearly: something else leads it by as much as decides.
  const asked = formAnswer === null ? undefined : tallies.get(formAnswer);
  const byForm =
    asked && confidenceAt(marginOf(top, asked.score), calibration) < threshold ? asked : undefined;
  const chosen = why === null ? best : byForm;
  if (!chosen) return undecided(ranked, tags, confidence, why ?? 'no-evidence');
  return {
    specialism: chosen.id,
    subSpecialism: topOf(chosen.bySub),
    specialisms: tags,
    confidence: why === null ? confidence : Math.max(threshold, 0.6),
    reasons: reasonsOf(ranked),
  };
}

/** Why a person should look, if one should; the first that applies. */
function doubtOf(best: Tally, foreign: number, close: boolean, short: boolean): string | null {
  if (foreign > best.score * 0.8) return 'other-work';
  if (best.score < leastScore) return 'little-evidence';
  if (!best.strong && !(best.composed && short))
    return best.composed ? 'title-unsupported' : 'generic-titles';
  return close ? 'close-runner-up' : null;
}

const lengthOf = ({ pages }: CvText): number =>
  pages.reduce((sum, { lines }) => lines.reduce((chars, line) => chars + line.length, sum), 0);

const undecided = (
  ranked: readonly Tally[] | null,
  specialisms: readonly SpecialismTag[],
  confidence: number,
  why: string,
): SpecialismDecision => {
  const reason: Reason = {
    kind: 'outcome',
    id: 'unknown-specialism',
    quote: '',
    page: null,
    line: null,
    rule: `undecided:${why}`,
    weight: 0,
  };
  return {
    specialism: null,
    subSpecialism: null,
    specialisms,
    confidence,
    reasons: [reason, ...reasonsOf(ranked ?? [])],
  };
};

const tagsOf = (ranked: readonly Tally[], confidence: number): SpecialismTag[] => {
  const best = ranked[0]?.score ?? 0;
  const rest = ranked.slice(1).reduce((sum, { score }) => sum + score, 0);
  return ranked
    .filter(({ score }, at) => at === 0 || score >= best * shownFrom)
    .map(({ id, score }, at) => ({
      id,
      confidence: at === 0 ? confidence : Math.round((1 - confidence) * (score / rest) * 100) / 100,
    }));
};

const reasonsOf = (ranked: readonly Tally[]): Reason[] => ranked.flatMap(({ reasons }) => reasons);

const topOf = (points: ReadonlyMap<string, number>): string | null => {
  let top: string | null = null;
  for (const [id, value] of points) if (top === null || value > (points.get(top) ?? 0)) top = id;
  return top;
};
