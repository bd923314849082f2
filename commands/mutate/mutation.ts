import { unzipSync, zipSync } from 'fflate';
import type { Chance } from '../survive/random.ts';

const below = (chance: Chance, most: number): number => Math.floor(chance() * most);

/** Bytes changed in one bit each: one, a few, or many. */
function flipped(file: Uint8Array, chance: Chance): Uint8Array {
  const changed = Uint8Array.from(file);
  for (let left = 1 + below(chance, 2 ** below(chance, 9)); left > 0 && file.length > 0; left -= 1) {
    const at = below(chance, file.length);
    changed[at] = (changed[at] ?? 0) ^ (1 << below(chance, 8));
  }
  return changed;
}

const cutShort = (file: Uint8Array, chance: Chance): Uint8Array =>
  file.slice(0, below(chance, file.length + 1));

const joined = (...parts: readonly Uint8Array[]): Uint8Array => new Uint8Array(Buffer.concat(parts));

/** A piece of one file in place of a piece of another. */
function spliced(file: Uint8Array, other: Uint8Array, chance: Chance): Uint8Array {
  const at = below(chance, file.length + 1);
  const from = below(chance, other.length + 1);
  const size = below(chance, Math.min(65_536, other.length - from + 1));
  return joined(
    file.subarray(0, at),
    other.subarray(from, from + size),
    file.subarray(at + below(chance, size + 1)),
  );
}

/** Two pieces of a file in each other's place. */
function swapped(file: Uint8Array, chance: Chance): Uint8Array {
  const [a = 0, b = 0, c = 0] = [1, 2, 3]
    .map(() => below(chance, file.length + 1))
    .sort((one, two) => one - two);
  return joined(file.subarray(0, a), file.subarray(b, c), file.subarray(a, b), file.subarray(c));
}

/** A stretch of nothing, as a broken download leaves it. */
function blanked(file: Uint8Array, chance: Chance): Uint8Array {
  const changed = Uint8Array.from(file);
  const from = below(chance, file.length + 1);
  return changed.fill(0, from, from + below(chance, 4096));
}

/** Packages larger than this are not unpacked here: some are made to burst. */
const largestPackage = 4_000_000;

/** A package whose parts are changed before it is packed again, so that its checksums hold. Null for what is none. */
function repacked(file: Uint8Array, other: Uint8Array, chance: Chance): Uint8Array | null {
  const open = (bytes: Uint8Array) => {
    let total = 0;
    const isSmall = ({ originalSize }: { readonly originalSize: number }) => {
      total += originalSize;
      return total < largestPackage;
    };
    return unzipSync(bytes, { filter: isSmall });
  };
  try {
    const parts = Object.entries(open(file));
    const one = parts[below(chance, parts.length)];
    if (!one) return null;
    const [name, content] = one;
    const changed = chance() < 0.5 ? flipped(content, chance) : swapped(content, chance);
    const foreign = other[0] === 0x50 && chance() < 0.3 ? open(other)[name] : undefined;
    return zipSync({ ...Object.fromEntries(parts), [name]: foreign ?? changed }, { level: 1 });
  } catch {
    return null;
  }
}

/** A file broken in one of six ways, by chance; `other` lends parts. */
export function mutated(file: Uint8Array, other: Uint8Array, chance: Chance): Uint8Array {
  switch (below(chance, 6)) {
    case 0:
      return cutShort(file, chance);
    case 1:
      return spliced(file, other, chance);
    case 2:
      return swapped(file, chance);
    case 3:
      return blanked(file, chance);
    case 4:
      return repacked(file, other, chance) ?? flipped(file, chance);
    default:
      return flipped(file, chance);
  }
}
