/** Thrown where a body ends before what was announced in it. */
export class TruncatedBodyError extends Error {
  override readonly name = 'TruncatedBodyError';
}

const lineEnd = Buffer.from('\r\n');

/** Reads a body piece by piece, never holding more than a delimiter's length beyond what arrived at once. */
export class ByteReader {
  #buffer: Buffer;
  readonly #source: AsyncIterator<Buffer>;

  /** `before` is read as if it came ahead of the source. */
  constructor(source: AsyncIterable<Buffer>, before: Buffer = Buffer.alloc(0)) {
    this.#source = source[Symbol.asyncIterator]();
    this.#buffer = before;
  }

  /** The bytes up to the delimiter, which is consumed and left out. Throws `TruncatedBodyError` where it never comes. */
  async *until(delimiter: Buffer): AsyncGenerator<Buffer> {
    for (;;) {
      const at = this.#buffer.indexOf(delimiter);
      if (at >= 0) {
        if (at > 0) yield this.#take(at);
        this.#take(delimiter.length);
        return;
      }
      const sure = this.#buffer.length - delimiter.length + 1;
      if (sure > 0) yield this.#take(sure);
      await this.#more();
    }
  }

  /** Exactly so many bytes. */
  async *exactly(count: number): AsyncGenerator<Buffer> {
    for (let left = count; left > 0; ) {
      if (this.#buffer.length === 0) await this.#more();
      const piece = this.#take(Math.min(left, this.#buffer.length));
      left -= piece.length;
      yield piece;
    }
  }

  /** All bytes up to the delimiter at once; null where there are more than `most`. */
  async all(delimiter: Buffer, most: number): Promise<Buffer | null> {
    const pieces: Buffer[] = [];
    let size = 0;
    for await (const piece of this.until(delimiter)) {
      size += piece.length;
      if (size > most) return null;
      pieces.push(piece);
    }
    return Buffer.concat(pieces);
  }

  /** One line without its CRLF; null where it is longer than `most` bytes. */
  async line(most: number): Promise<string | null> {
    return (await this.all(lineEnd, most))?.toString('latin1') ?? null;
  }

  /** Reads the rest and throws it away. */
  async drain(): Promise<void> {
    this.#buffer = Buffer.alloc(0);
    while (!(await this.#source.next()).done);
  }

  #take(count: number): Buffer {
    const piece = this.#buffer.subarray(0, count);
    this.#buffer = this.#buffer.subarray(count);
    return piece;
  }

  async #more(): Promise<void> {
    const next = await this.#source.next();
    if (next.done) throw new TruncatedBodyError('The body ends too early.');
    this.#buffer = this.#buffer.length === 0 ? next.value : Buffer.concat([this.#buffer, next.value]);
  }
}
