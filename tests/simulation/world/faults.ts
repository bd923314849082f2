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

/** Decides about faults, from the seed, while they last. Single ones can be left out, to find those that matter. */
export class Faults {
  readonly came: Fault[] = [];
  readonly #dice: Dice;
  readonly #clockwork: Clockwork;
  readonly #until: number;
  readonly #without: ReadonlySet<number>;
  #count = 0;

  constructor(seed: number, profile: Profile, clockwork: Clockwork, without: ReadonlySet<number>) {
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
    if (this.#without.has(this.#count)) return false;
    this.came.push({ number: this.#count, kind, where });
    return true;
  }
}
