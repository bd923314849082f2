import type { Inputs, LabelledInput } from './inputs/inputs.ts';
import type { Outcome } from './outcome.ts';
import { type Deciding, outcomeOf } from './outcome-of.ts';
import type { TextReader } from './read-text.ts';
import { shuffled } from './statistics/shuffled.ts';

/** What was decided about the texts of an input, and once more with each label given to another text. */
export interface Measured {
  readonly outcomes: readonly Outcome[];
  readonly control: readonly Outcome[];
}

/** Reads each text and decides twice. `onText` hears of each before it is read. */
export async function measure(
  { cases }: Inputs,
  reader: TextReader,
  deciding: Deciding,
  onText: (input: LabelledInput, at: number, of: number) => void = () => {},
): Promise<Measured> {
  const outcomes: Outcome[] = [];
  const control: Outcome[] = [];
  const strange = shuffled(cases.map(({ label }) => label));
  for (const [at, input] of cases.entries()) {
    onText(input, at, cases.length);
    const read = await reader.read(input);
    outcomes.push(outcomeOf(input.label, read, deciding));
    control.push(outcomeOf(strange[at] ?? input.label, read, deciding));
  }
  return { outcomes, control };
}
