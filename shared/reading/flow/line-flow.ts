import { append } from './append.ts';
import { rowLines } from './row-lines.ts';

/** Thrown when a document holds far more text than any CV: work on it would be without bound. */
export class TooMuchText extends Error {}

/** Characters and lines that are gathered at most; those of table rows count again as rows close. */
const most = 600_000;

/**
 * Gathers a word processor's text into lines as it is walked: paragraphs, cells of tables and text
 * boxes. Cells nest; a text box's lines come after the paragraph that anchors it.
 */
export class LineFlow {
  private frames: string[][] = [['']];
  private rows: string[][][] = [];
  private boxes: string[][] = [];
  private depth: ('cell' | 'box')[] = [];
  private spent = 0;

  /** Adds text to the current line. */
  add(text: string): void {
    this.spend(text.length);
    const frame = this.frame();
    frame[frame.length - 1] += text;
  }

  /** Ends the current line; an empty one stays open. */
  endLine(): void {
    this.spend(1);
    const frame = this.frame();
    if (frame.at(-1) !== '') frame.push('');
    if (this.depth.at(-1) !== 'box' && !this.depth.includes('box')) this.placeBoxes();
  }

  openRow(): void {
    this.rows.push([]);
  }

  closeRow(): void {
    const cells = this.rows.pop() ?? [];
    for (const line of rowLines(cells)) {
      this.add(line);
      this.endLine();
    }
  }

  openCell(): void {
    this.spend(1);
    this.depth.push('cell');
    this.frames.push(['']);
  }

  closeCell(): void {
    this.placeBoxes();
    this.depth.pop();
    this.rows.at(-1)?.push(written(this.frames.pop() ?? []));
  }

  openBox(): void {
    this.spend(1);
    this.depth.push('box');
    this.frames.push(['']);
  }

  closeBox(): void {
    this.depth.pop();
    this.boxes.push(written(this.frames.pop() ?? []));
  }

  /** All lines gathered, blank ones dropped. */
  lines(): string[] {
    this.endLine();
    this.placeBoxes();
    return written(this.frames[0] ?? []);
  }

  private spend(units: number): void {
    this.spent += units;
    if (this.spent > most) throw new TooMuchText('more text than any CV');
  }

  private frame(): string[] {
    return this.frames.at(-1) ?? this.frames[0] ?? [];
  }

  private placeBoxes(): void {
    if (this.boxes.length === 0) return;
    const frame = this.frame();
    const open = frame.pop() ?? '';
    if (open !== '') frame.push(open);
    append(frame, this.boxes.splice(0).flat());
    frame.push('');
  }
}

const written = (lines: readonly string[]): string[] => lines.filter((line) => line.trim() !== '');
