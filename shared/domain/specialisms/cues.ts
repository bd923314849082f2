import { everySpan } from './match.ts';
import type { PlacedLine } from './placed-lines.ts';
import type { TermNode } from './term-table.ts';

interface Sight {
  readonly line: PlacedLine;
  readonly from: number;
  readonly to: number;
}

/** Where cues stand in a CV, block by block. */
export interface CueSights {
  /** 1 when one of the cues is in the same block, 0.6 when only elsewhere in the CV, 0 when nowhere. A term is no cue for itself. */
  near(cues: readonly string[], line: PlacedLine, from: number, to: number): number;
}

/** Looks for all cues in one pass; keeps the first few places of each in each block. */
export function findCues(cues: TermNode, lines: readonly PlacedLine[]): CueSights {
  const byBlock = new Map<string, Sight[]>();
  const all = new Map<string, Sight[]>();
  const keep = (map: Map<string, Sight[]>, key: string, sight: Sight): void => {
    const sights = map.get(key);
    if (!sights) map.set(key, [sight]);
    else if (sights.length < 4) sights.push(sight);
  };
  for (const line of lines) {
    everySpan(cues, line.words, (term, from, to) => {
      const cue = term.words.join(' ');
      keep(byBlock, `${line.block} ${cue}`, { line, from, to });
      keep(all, cue, { line, from, to });
    });
  }
  const elsewhere = (
    sights: readonly Sight[] | undefined,
    line: PlacedLine,
    from: number,
    to: number,
  ): boolean => sights?.some((sight) => sight.line !== line || sight.to <= from || sight.from >= to) ?? false;
  return {
    near: (wanted, line, from, to) => {
      if (wanted.some((cue) => elsewhere(byBlock.get(`${line.block} ${cue}`), line, from, to))) return 1;
      return wanted.some((cue) => elsewhere(all.get(cue), line, from, to)) ? 0.6 : 0;
    },
  };
}
