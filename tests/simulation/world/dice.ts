import { type Chance, chanceFrom } from '../../../commands/survive/random.ts';

/** Chance for one purpose: streams of one seed do not disturb each other, so that leaving one person out leaves the others as they were. */
export class Dice {
  readonly #next: Chance;

  constructor(seed: number, stream: string) {
    let mixed = 0x811c9dc5 ^ seed;
    for (let at = 0; at < stream.length; at += 1)
      mixed = Math.imul(mixed ^ stream.charCodeAt(at), 0x01000193);
    this.#next = chanceFrom(Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d) ^ seed);
  }

  /** In [0, 1). */
  one(): number {
    return this.#next();
  }

  /** In [from, to). */
  between(from: number, to: number): number {
    return from + this.#next() * (to - from);
  }

  /** True in so many cases of one. */
  yes(rate: number): boolean {
    return rate > 0 && this.#next() < rate;
  }

  /** One of the list. Throws a `RangeError` for an empty one. */
  pick<T>(list: readonly T[]): T {
    if (list.length === 0) throw new RangeError('Nothing to pick from.');
    return list[Math.floor(this.#next() * list.length)] as T;
  }
}
