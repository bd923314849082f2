/** The 124 postcode areas (Royal Mail's postcode address file), with those of the Crown dependencies. */
const areas =
  'AB AL B BA BB BD BH BL BN BR BS BT CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN DT DY E EC EH EN EX FK ' +
  'FY G GL GU GY HA HD HG HP HR HS HU HX IG IM IP IV JE KA KT KW KY L LA LD LE LL LN LS LU M ME MK ML N NE NG NN ' +
  'NP NR NW OL OX PA PE PH PL PO PR RG RH RM S SA SE SG SK SL SM SN SO SP SR SS ST SW SY TA TD TF TN TQ TR TS TW ' +
  'UB W WA WC WD WF WN WR WS WV YO ZE';
const known = new Set(areas.split(' '));

/** Capitals of a postcode in one to four pieces: `RG 21 4QX`, `RG21 4 QX`, `RG214QX`. */
const pattern = /(?<![\p{L}\p{N}])([A-Z]{1,2}) ?(\d[A-Z\d]?) ?(\d) ?([ABD-HJLNP-UW-Z]{2})(?![\p{L}\p{N}])/gu;

/**
 * Puts the one space where it belongs in postcodes that were split or glued. Only capitals of a real
 * area are touched, so that references and course codes stay as written.
 */
export function mendPostcodes(line: string): string {
  return line.replace(pattern, (all, area: string, district: string, sector: string, unit: string) =>
    known.has(area) ? `${area}${district} ${sector}${unit}` : all,
  );
}

/** The end of a line that holds only the first half of a postcode, and the start of one with the second. */
const firstHalf = /(?<![\p{L}\p{N}])([A-Z]{1,2})\d[A-Z\d]?$/u;
const secondHalf = /^(\d[ABD-HJLNP-UW-Z]{2})(?![\p{L}\p{N}])[ ,;.|]*/u;

/** Mends postcodes in lines, also those that a narrow column broke: the second half moves up. */
export function mendPostcodeLines(lines: readonly string[]): string[] {
  const mended: string[] = [];
  for (const line of lines) {
    const before = mended.at(-1);
    const area = before === undefined ? undefined : firstHalf.exec(before)?.[1];
    const half = area !== undefined && known.has(area) ? secondHalf.exec(line) : null;
    if (half) {
      mended[mended.length - 1] = `${before} ${half[1]}`;
      const rest = line.slice(half[0].length);
      if (rest !== '') mended.push(rest);
    } else mended.push(line);
  }
  return mended.map(mendPostcodes);
}
