const runOf = 3;
const hashes = 64;
/** Texts with fewer runs, such as a place alone, are alike without being copies. */
const fewestRuns = 8;

/** What a text is compared by: the hashes of its runs of three words, and the MinHash sketch of them. */
export interface Fingerprint {
  readonly shingles: ReadonlySet<number>;
  /** 64 least hashes; empty for a text under ten words, which is like no other. */
  readonly sketch: readonly number[];
}

/** Pairs of like texts, by their places, and for each text the place of the first of its group. */
export interface NearDuplicates {
  readonly pairs: readonly (readonly [number, number])[];
  readonly groups: readonly number[];
}

/** The fingerprint of a text: letters and digits only, in lower case. */
export function fingerprintOf(text: string): Fingerprint {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const shingles = new Set<number>();
  for (let at = 0; at + runOf <= words.length; at += 1)
    shingles.add(fnv(words.slice(at, at + runOf).join(' ')));
  if (shingles.size < fewestRuns) return { shingles, sketch: [] };
  const sketch = Array.from({ length: hashes }, (_, one) => {
    const salt = Math.imul(one + 1, 0x9e3779b1);
    let least = 0xffffffff;
    for (const shingle of shingles) least = Math.min(least, mixed(shingle ^ salt));
    return least;
  });
  return { shingles, sketch };
}

/** The share, from 0 to 1, of all runs of words in two texts that both have. */
export function likeness(one: Fingerprint, other: Fingerprint): number {
  const common = [...one.shingles].filter((shingle) => other.shingles.has(shingle)).length;
  const all = one.shingles.size + other.shingles.size - common;
  return all === 0 ? 0 : common / all;
}

/** The texts that are more alike than a share. Sketches find the candidates; what counts is compared exactly. */
export function nearDuplicates(texts: readonly Fingerprint[], over = 0.8): NearDuplicates {
  const pairs: [number, number][] = [];
  const groups = texts.map((_, at) => at);
  for (const [at, text] of texts.entries()) {
    for (const [before, other] of texts.slice(0, at).entries()) {
      if (sketched(text, other) < over - 0.25 || likeness(text, other) <= over) continue;
      pairs.push([before, at]);
      const [from, to] = [groups[at] ?? at, groups[before] ?? before];
      for (const [one, group] of groups.entries())
        if (group === from || group === to) groups[one] = Math.min(from, to);
    }
  }
  return { pairs, groups };
}

/** The likeness that sketches show, 0 without one: within 0.06 of the true one two times in three. */
const sketched = (one: Fingerprint, other: Fingerprint): number =>
  one.sketch.reduce((same, value, at) => (value === other.sketch[at] ? same + 1 : same), 0) / hashes;

function fnv(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

function mixed(value: number): number {
  let hash = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
