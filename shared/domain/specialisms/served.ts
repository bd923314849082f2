import type { Word } from './words.ts';

const aides = new Set('pa ea assistant secretary aide'.split(' '));

/** How far behind the aide's title the served one may begin, in words. */
const reach = 6;

/** Whether the title that begins here is that of a person whom the candidate assists: "PA to the Director of Nursing". */
export function isServed(words: readonly Word[], from: number): boolean {
  for (let at = from - 1; at > 0 && at >= from - reach; at--) {
    if (words[at + 1]?.before === 'wall') return false;
    if (words[at]?.norm === 'to' && aides.has(words[at - 1]?.norm ?? '')) return true;
  }
  return false;
}
