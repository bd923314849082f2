import type { Hit } from './hit.ts';
import type { Span } from './match.ts';
import { heldOverProse, type PlacedLine } from './placed-lines.ts';

/** Lines of a job in which its title may still stand before a sentence. */
const opening = 4;
/** What another field's title in a duty is worth where the job's own is known: it is mostly a colleague's. */
const beside = 0.3;

/** The titles of the job that is being read, line by line: what a title in its duties is worth follows from them. */
export class OwnTitles {
  private block = -1;
  private seen = 0;
  private fields = new Set<string>();

  /** To be called for each line, in reading order, before its spans are asked for. */
  enter({ block }: PlacedLine): void {
    if (block !== this.block) {
      this.block = block;
      this.seen = 0;
      this.fields = new Set();
    }
    this.seen += 1;
  }

  /** A job's title that opens a line of prose ("Receptionist, Vine Surgery. Part time.") stands where titles do. */
  opened(line: PlacedLine, { from, to }: Span): PlacedLine {
    const { kind, titlePlace, title, words } = line;
    const open =
      kind === 'job' && !titlePlace && this.fields.size === 0 && this.seen <= opening && from === 0;
    if (!open || !words[0]?.capital || (words[to]?.before ?? 'none') === 'none') return line;
    return { ...line, titlePlace: true, title: title * heldOverProse };
  }

  /** The share that a title of a specialism keeps in a line, from 0 to 1. */
  share({ kind, titlePlace }: PlacedLine, specialism: string): number {
    const others = kind === 'job' && !titlePlace && this.fields.size > 0 && !this.fields.has(specialism);
    return others ? beside : 1;
  }

  /** Notes what stood where titles do. */
  learn(hits: readonly Hit[]): void {
    for (const { line, specialism, force } of hits)
      if (line.kind === 'job' && (force === 'alone' || force === 'composed')) this.fields.add(specialism);
  }
}
