import type { BlockLine } from '../places/blocks.ts';

const agency =
  /\b(?:recruitment|recruiters?|agency|agencies|resourcing|staffing|consultancy ref|submitted by|represented by|presented by|introduced by|on behalf of|your consultant|account manager|candidate ref)\b/i;
const referee =
  /\b(?:referees?|references?|reference from|line manager|current manager|emergency contact|next of kin|supervised by)\b/i;

/** How far around such a line its details reach. */
const near = 2;

/**
 * How likely a detail on a line is the candidate's own, 0 for never: not a referee's, not an agency's that sent the
 * CV, rather in the contact block than elsewhere.
 */
export function ownership(lines: readonly BlockLine[], at: number): number {
  const line = lines[at];
  if (line === undefined || line.kind === 'referees') return 0;
  let score = line.kind === 'contact' ? 4 : line.kind === 'education' || line.kind === 'interests' ? 1 : 2;
  const around = lines.slice(Math.max(0, at - near), at + near + 1);
  if (around.some(({ text, kind }) => kind !== 'job' && text.length < 120 && agency.test(text))) score -= 3;
  if (around.some(({ text, at: place }) => place <= line.at && text.length < 80 && referee.test(text)))
    score -= 3;
  return Math.max(score, 0.1);
}
