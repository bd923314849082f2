/** What happened, as one number that any difference changes, and in words where somebody wants to read it. */
export class Trace {
  readonly lines: string[] | null;
  #low = 0x811c9dc5;
  #high = 0x1b873593;

  /** @param isKept whether the words are kept as well */
  constructor(isKept: boolean) {
    this.lines = isKept ? [] : null;
  }

  add(at: number, what: string): void {
    let [low, high] = [this.#low ^ at, this.#high];
    for (let index = 0; index < what.length; index += 1) {
      const code = what.charCodeAt(index);
      low = Math.imul(low ^ code, 0x01000193);
      high = Math.imul(high ^ (code + (low >>> 24)), 0x85ebca6b);
    }
    this.#low = low;
    this.#high = high;
    this.lines?.push(`${seconds(at)} ${what}`);
  }

  /** Words for a reader alone: they are no part of the hash, and cost nothing where no words are kept. */
  explain(at: number, words: () => string): void {
    this.lines?.push(`${seconds(at)}   ${words()}`);
  }

  /** 16 hexadecimal digits. */
  get hash(): string {
    return [this.#high, this.#low].map((part) => (part >>> 0).toString(16).padStart(8, '0')).join('');
  }
}

const seconds = (ms: number): string => (ms / 1000).toFixed(3).padStart(10);

/** What a call is about, in a few words: ids and states. */
export function aboutWhat(args: readonly unknown[]): string {
  const words = args.flatMap((arg) => {
    if (typeof arg === 'string') return [arg];
    if (Array.isArray(arg)) return arg.map((one) => `${one.detailType} ${one.reference}`);
    const { reference, id, state, version, assignment } = (arg ?? {}) as Record<string, unknown>;
    return [id ?? reference, state, version && `v${version}`, assignment && `assignment ${assignment}`];
  });
  return words.filter(Boolean).join(' ').slice(0, 160);
}
