const anywhere =
  /\b(?:nationwide|nation-wide|uk[- ]?wide|anywhere(?! (?:(?:with)?in|across|along|around|near|north|south|east|west)\b(?! (?:the )?(?:uk|country|england|united kingdom|great britain|britain)\b))|any location|any area|all areas|all over (?:the )?(?:uk|country|england)|(?:across|throughout) (?:the )?(?:whole )?(?:uk|country|england|united kingdom|great britain)|(?:fully|nationally) mobile|national travel|no location restrictions?|location flexible|flexible (?:on|with|as to|regarding|about) location(?! (?:with)?in\b)|stay away)\b/i;
const moves =
  /\b(?:travel|work|works|working|relocat\w+|available|availability|roles?|location|mobile|open|consider\w*|flexible|willing|happy|prepared|stay away|assignments?|contracts?|office|hybrid)\b/i;
const remote =
  /\b(?:(?:fully |100% |only |prefer(?:red)? )?remote(?:ly)?(?: (?:only|work\w*|roles?|based|first|uk))?|home[- ]?based|work(?:ing)? (?:from|at) home|wfh)\b/i;
const hybrid = /\bhybrid\b|\bdays? (?:a|per|in) (?:week|the office)\b/i;

/** Standing marks of a clause: `nationwide`, `remote`, `hybrid`. */
export function marksOf(text: string): string[] {
  const marks: string[] = [];
  if (anywhere.test(text) && (moves.test(text) || text.length < 40)) marks.push('nationwide');
  if (hybrid.test(text) && moves.test(text)) marks.push('hybrid');
  else if (remote.test(text)) marks.push('remote');
  return marks;
}
