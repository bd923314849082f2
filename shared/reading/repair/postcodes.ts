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
