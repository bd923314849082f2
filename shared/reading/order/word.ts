/** A rectangle in points from the page's top left corner; `y` grows downwards. */
export interface Box {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

/** A word on a page and where it stands. */
export interface Word extends Box {
  readonly text: string;
  /** Where the letters stand, in points from the top: words of one line share it, whatever their size. */
  readonly base: number;
}

/** Height of a word's box, about its font size, in points. */
export const heightOf = (word: Box): number => word.y1 - word.y0;
