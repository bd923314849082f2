/** The parts of a run, as `--only` names them. */
export const parts = ['reading', 'deciding', 'pipeline', 'bundles'] as const;

/** One of them. */
export type Part = (typeof parts)[number];

/** What a figure is measured against. */
export interface Goal {
  readonly is: 'at most' | 'at least';
  readonly value: number;
}

/** One row of the table. */
export interface Figure {
  readonly part: Part;
  readonly what: string;
  /** Null where it could not be measured; `note` says why. */
  readonly value: number | null;
  /** After the value: `ms`, `×`, `MB`, `a second`; empty for a count. */
  readonly unit: string;
  readonly goal: Goal | null;
  readonly note: string;
}

/** A figure that was measured; parts give theirs in the order of the table. */
export const figure = (
  part: Part,
  what: string,
  value: number,
  unit: string,
  { goal = null, note = '' }: { readonly goal?: Goal | null; readonly note?: string } = {},
): Figure => ({ part, what, value: Number.isFinite(value) ? value : null, unit, goal, note });

/** A figure that could not be measured, with the reason in a sentence. */
export const skipped = (part: Part, what: string, note: string, goal: Goal | null = null): Figure => ({
  part,
  what,
  value: null,
  unit: '',
  goal,
  note,
});

/** Not more than this. */
export const atMost = (value: number): Goal => ({ is: 'at most', value });

/** Not less than this. */
export const atLeast = (value: number): Goal => ({ is: 'at least', value });

/** Whether a figure meets its goal; null where it has none or was not measured. */
export function isMet({ value, goal }: Figure): boolean | null {
  if (goal === null || value === null) return null;
  return goal.is === 'at most' ? value <= goal.value : value >= goal.value;
}
