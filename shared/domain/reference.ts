/** No 0/O and no 1/I, so that a reference survives being read aloud. 32 signs. */
const signs = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';

/** Two groups of four (`K7M4-9QXT`) from eight random bytes: 40 bits. */
export function referenceFrom(random: Uint8Array): string {
  if (random.length < 8) throw new RangeError('A reference needs eight random bytes.');
  const text = Array.from(random.subarray(0, 8), (byte) => signs[byte % signs.length]).join('');
  return `${text.slice(0, 4)}-${text.slice(4)}`;
}

/** The reference as stored, from what a person typed (`k7m4 9qxt`); null when it cannot be one. */
export function parseReference(typed: string): string | null {
  const bare = typed.toUpperCase().replace(/[\s-]/g, '');
  if (bare.length !== 8 || [...bare].some((sign) => !signs.includes(sign))) return null;
  return `${bare.slice(0, 4)}-${bare.slice(4)}`;
}
