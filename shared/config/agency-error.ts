/** Faults in the agency's own files. The message is sentences, one a line: file, field, what to do. */
export class AgencyError extends Error {
  /** One sentence a fault, in the order found. */
  readonly sentences: readonly string[];

  constructor(sentences: readonly string[]) {
    super(sentences.join('\n'));
    this.name = 'AgencyError';
    this.sentences = sentences;
  }
}
