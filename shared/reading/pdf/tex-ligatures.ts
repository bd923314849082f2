/**
 * TeX fonts without a Unicode map leave ligatures as their code in the font: the Cork encoding (T1) has
 * ff, fi, fl, ffi, ffl at 27 to 31, Knuth's own (OT1) at 11 to 15.
 */
const ligatures = ['ff', 'fi', 'fl', 'ffi', 'ffl'];

/** What an unmapped control code stands for in a TeX font, or null. Decimal codes, 0 to 31. */
export function texLigature(code: number): string | null {
  return ligatures[code - 27] ?? ligatures[code - 11] ?? null;
}
