import type { Clockwork } from './clockwork.ts';
import { Dice } from './dice.ts';
import type { Profile } from './profile.ts';

/** A fault that came. */
export interface Fault {
  /** From 1, in the order of coming. */
  readonly number: number;
  readonly kind: string;
  readonly where: string;
}

/** Faults that do not come though it is their turn: chance goes on as if they did, so that all others stay what they are. */
export interface LeftOut {
  readonly kinds?: ReadonlySet<string>;
  readonly numbers?: ReadonlySet<number>;
}

/** Decides about faults, from the seed, while they last. Single ones can be left out, to find those that matter. */
export class Faults {
  readonly came: Fault[] = [];
  readonly #dice: Dice;
  readonly #clockwork: Clockwork;
  readonly #until: number;
  readonly #without: LeftOut;
  #count = 0;

  constructor(seed: number, profile: Profile, clockwork: Clockwork, without: LeftOut) {
    this.#dice = new Dice(seed, 'faults');
    this.#clockwork = clockwork;
    this.#until = profile.minutes * 60_000;
    this.#without = without;
  }

  /** The first of the kinds whose turn it is, by their rates; null for none. */
  oneOf(kinds: readonly (readonly [kind: string, rate: number])[], where: string): string | null {
    if (this.#clockwork.now >= this.#until) return null;
    let left = this.#dice.one();
    for (const [kind, rate] of kinds) {
      left -= rate;
      if (left < 0) return this.#note(kind, where) ? kind : null;
    }
    return null;
  }

  /** Whether a fault comes now. */
  comes(kind: string, rate: number, where: string): boolean {
    if (rate === 0) return false;
    return this.oneOf([[kind, rate]], where) !== null;
  }

  #note(kind: string, where: string): boolean {
    this.#count += 1;
    if (this.#without.kinds?.has(kind) || this.#without.numbers?.has(this.#count)) return false;
    this.came.push({ number: this.#count, kind, where });
    return true;
  }
}
