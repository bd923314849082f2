import { isHomeLabelled } from './cues.ts';

const referee =
  /^\W*(?:(?:my|line manager|manager|professional|character|employment|academic|personal|work|first|second|current|previous|name of)\s+){0,3}(referees?|references?)(?:\s+(?:details|contacts?|names?|address|from|one|two|are|is|\d))*\W*/i;
const family = /^\W*(?:emergency contact|next of kin)(?: (?:details|name))?(?:\W|$)/i;
const reach = /^\W*(?:e-?mail|phone|tel(?:ephone)?|mobile|mob)\W*$/i;
/** Lines that a next of kin's details take under a label of their own. */
const familyLines = 4;

/** "My referees are:", "Reference 1: Ms A Roe"; not the reference of a vacancy, nor references on request. */
function namesReferee(text: string): boolean {
  const found = referee.exec(text);
  if (found === null) return false;
  const rest = text.slice(found[0].length);
  if (rest === '') return /[:s]\W*$|details|contact/i.test(text);
  return (
    /^(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof)\b/.test(rest) ||
    (/^referee/i.test(found[1] ?? '') && /^\p{Lu}/u.test(rest))
  );
}

/**
 * Up to which line, from 0 over the whole text, the details of a section are someone else's once the line at `place`
 * is read: a referee's to its end, a next of kin's for a few lines. `until` is what the lines before said, -1 for none.
 */
export function othersUntil(text: string, place: number, until: number): number {
  // The first lines hold the candidate's name, or the reference of a vacancy.
  if (place > 1 && namesReferee(text)) return Number.POSITIVE_INFINITY;
  if (family.test(text)) return Math.max(until, /[:–]\s*\S/.test(text) ? place : place + familyLines);
  const ends = isHomeLabelled(text) || (until < Number.POSITIVE_INFINITY && reach.test(text));
  return ends ? -1 : until;
}
