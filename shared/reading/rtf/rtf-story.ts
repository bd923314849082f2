import { LineFlow } from '../flow/line-flow.ts';

/** One story's lines. RTF marks only the ends of cells and rows, so their beginnings are kept here. */
export class RtfStory {
  readonly flow = new LineFlow();
  private row = false;

  /** Opens a table row, with its first cell, unless one is open. */
  openRow(): void {
    if (this.row) return;
    this.flow.endLine();
    this.flow.openRow();
    this.flow.openCell();
    this.row = true;
  }

  /** Ends a cell; the next one opens at once. */
  closeCell(): void {
    this.openRow();
    this.flow.closeCell();
    this.flow.openCell();
  }

  /** Ends the open row, if any. */
  closeRow(): void {
    if (!this.row) return;
    this.flow.closeCell();
    this.flow.closeRow();
    this.row = false;
  }

  /** Ends what is open, as where a header ends. */
  end(): void {
    this.closeRow();
    this.flow.endLine();
  }

  /** All lines of the story. */
  lines(): string[] {
    this.end();
    return this.flow.lines();
  }
}
