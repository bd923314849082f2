/** A point as shares of the page's width and height, from the top left corner. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Four corners clockwise, beginning where the text begins at its top: a turned word's first corner is not the top left. */
export type Quad = readonly [Point, Point, Point, Point];

/** A word as recognised. */
export interface ReadWord {
  readonly text: string;
  /** 0–100 */
  readonly confidence: number;
  readonly quad: Quad;
}

/** A line as recognised, with its words from its beginning to its end. */
export interface ReadLine {
  readonly confidence: number;
  readonly quad: Quad;
  readonly words: readonly ReadWord[];
}

/** A page as recognised, its lines in the engine's order. A blank page has none. */
export interface PageText {
  readonly lines: readonly ReadLine[];
}
