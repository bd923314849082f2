/** One thing that happened to a lead. */
export interface LeadNote {
  /** ISO time. */
  readonly at: string;
  /** Consultant id, `triage`, or `router` for the software's own rules. */
  readonly by: string;
  /** `assigned`, `reassigned`, `corrected`, `acknowledged`, `contacted`, `closed`, `reopened`, and what clocks add. */
  readonly what: string;
  readonly from?: string;
  readonly to?: string;
}

/** Notes that a lead keeps at most; the oldest go first. */
const mostNotes = 50;

/** The history with one more note at its end. */
export const noted = (history: readonly LeadNote[], note: LeadNote): readonly LeadNote[] =>
  [...history, note].slice(-mostNotes);

/** What gives a lead to its owner; everything else only happens to it. */
const assignments: readonly string[] = ['assigned', 'reassigned', 'covered', 'handed-over', 'bounced'];

/** What says what the lead is about. */
const decisions: readonly string[] = ['assigned', 'reassigned', 'corrected'];

/** The note by which a person last said what the lead is about; undefined where the software's own rules did. */
export function decisionIn(history: readonly LeadNote[]): LeadNote | undefined {
  const last = history.findLast(({ what }) => decisions.includes(what));
  return last?.by === 'router' ? undefined : last;
}

/** The note by which the lead came to its present owner. */
export const assignmentIn = (history: readonly LeadNote[]): LeadNote | undefined =>
  history.findLast(({ what }) => assignments.includes(what));
