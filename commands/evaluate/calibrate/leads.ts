import { decide, type Knowledge } from '../../../shared/domain/decide.ts';
import type { Calibration } from '../../../shared/domain/specialisms/calibrate.ts';
import type { Inputs } from '../inputs/inputs.ts';
import { isAcceptable } from '../outcome.ts';
import type { TextReader } from '../read-text.ts';
import type { Lead } from './fit.ts';

/** States the lead itself, to a thousandth. */
const bare: Calibration = {
  version: 'v0',
  steps: Array.from({ length: 1_001 }, (_, at) => [at / 1_000, at / 1_000] as const),
};

/** The leads of all texts that certainty alone keeps from, or lets through to, a decision: no other doubt is there. */
export async function leadsOf(
  { cases }: Inputs,
  reader: TextReader,
  knowledge: Knowledge,
  onText: (at: number, of: number) => void = () => {},
): Promise<Lead[]> {
  const leads: Lead[] = [];
  for (const [at, input] of cases.entries()) {
    onText(at, cases.length);
    const { text, unread } = await reader.read(input);
    const { specialism, undecided } = decide(
      text,
      {},
      {
        ...knowledge,
        thresholds: { specialism: 0 },
        calibration: bare,
      },
    );
    if (unread !== null || undecided === 'not-english' || specialism.specialism === null) continue;
    const right = isAcceptable(input.label, specialism.specialism);
    leads.push({ id: input.label.id, margin: specialism.confidence, right });
  }
  return leads;
}
