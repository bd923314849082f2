import type { SpecialismDecision } from '../decision.ts';
import type { SpecialismIndex } from '../specialisms/compile.ts';
import { decideWork } from '../specialisms/decide-work.ts';
import type { EnquiryAnswers, NeededRole } from './enquiry.ts';

/** Least certainty, from 0 to 1, at which a role's field stands. */
const sure = 0.6;

/** Work that is not the agency's stays undecided, however sure. */
const foreign = 'undecided:other-work';

const decided = (lines: readonly string[], index: SpecialismIndex): SpecialismDecision =>
  decideWork({ pages: [{ page: null, lines }] }, {}, index);

const partsOf = (text: string, wall: RegExp): string[] =>
  text
    .split(wall)
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** Ends of sentences, and "and" before another need: "a planning lead and someone for floods". */
const needWalls =
  /(?<=[.?!])\s+|[\n;]+|,?\s+and\s+(?=(?:also|an?|another|some(?:one|body)?|one|two|three|four|five|six|\d+)\b)/i;

/**
 * The field that an answer shows. A CV must bring more evidence than one title, as it may name many; a role that a
 * council asks for is one title and nothing else, so little evidence counts where it points one way.
 */
function fieldOf({ specialism, specialisms, reasons, ...rest }: SpecialismDecision): string | null {
  if (specialism !== null) return specialism;
  const [best] = specialisms;
  if (best === undefined || reasons.some(({ rule }) => rule === foreign)) return null;
  return rest.confidence >= sure ? best.id : null;
}

const roleIn = (title: string, { subSpecialism }: SpecialismDecision, specialism: string): NeededRole => ({
  title,
  specialism,
  subSpecialism,
});

function roleOf(
  title: string,
  notes: readonly string[],
  isOnly: boolean,
  index: SpecialismIndex,
): NeededRole {
  const whole = decided([title], index);
  // "Benefits assessor, Northgate or Academy": what stands behind the comma may speak for several fields.
  for (const alone of [whole, ...partsOf(title, /,/).map((part) => decided([part], index))]) {
    const field = fieldOf(alone);
    if (field !== null) return roleIn(title, alone, field);
  }
  // The notes may be about another role: they settle between fields that this one's words point to, or speak for an only one.
  const wide = decided([title, ...notes], index);
  const wider = fieldOf(wide);
  const fits = isOnly || whole.specialisms.some(({ id }) => id === wider);
  return wider !== null && fits
    ? roleIn(title, wide, wider)
    : { title, specialism: null, subSpecialism: null };
}

/** Roles read from the notes at most, and signs that one's title keeps. */
const most = { roles: 10, title: 120 };

/** Needs told in plain sentences: of each field the first that tells it. */
function toldRoles(said: readonly string[], index: SpecialismIndex): NeededRole[] {
  const fields = new Map<string, NeededRole>();
  for (const part of said) {
    const role = roleOf(part.slice(0, most.title), [], false, index);
    if (role.specialism !== null && !fields.has(role.specialism)) fields.set(role.specialism, role);
  }
  const [first] = said;
  if (fields.size > 0) return [...fields.values()].slice(0, most.roles);
  return first === undefined ? [] : [roleOf(first.slice(0, most.title), said, true, index)];
}

/** The roles that a council needs, each with its field of work. Without a list its notes are read for them. */
export function neededRoles({ roles, notes = '' }: EnquiryAnswers, index: SpecialismIndex): NeededRole[] {
  const said = partsOf(notes, needWalls);
  if (roles.length === 0) return toldRoles(said, index);
  return roles.flatMap((title) => {
    const parts = partsOf(title, needWalls);
    const needs = parts.length > 1 ? toldRoles(parts, index) : [];
    return needs.length > 1 ? needs : [roleOf(title, said, roles.length === 1, index)];
  });
}
