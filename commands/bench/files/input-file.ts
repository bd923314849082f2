/** A file to measure on. */
export interface InputFile {
  /** With its ending; only the product's intake looks at it. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The files of one run, by what reading them asks for. */
export interface InputFiles {
  /** Text PDFs whose words are plainly dark on light: no page is drawn. */
  readonly plain: readonly InputFile[];
  /** Text PDFs with words whose ink only drawing shows. */
  readonly inked: readonly InputFile[];
  readonly docx: readonly InputFile[];
  /** Whatever else has text of its own. */
  readonly other: readonly InputFile[];
}

/** All files, of every kind in turn, so that the first few are a fair mix. */
export function mixed({ plain, inked, docx, other }: InputFiles): InputFile[] {
  const kinds = [plain, docx, inked, other];
  const longest = Math.max(...kinds.map(({ length }) => length));
  return Array.from({ length: longest }, (_, at) => kinds.flatMap((kind) => kind[at] ?? [])).flat();
}
