import type { BlockLine } from './blocks.ts';

/** An agency that sent the CV prints its own address on it: "Presented by …", "… Recruitment Ltd", a footer. */
const agency =
  /\b(?:(?:presented|submitted|represented|introduced|supplied|put forward|prepared|compiled) by|(?:recruitment|resourcing|staffing|personnel|employment|talent|selection|search)\s+(?:ltd|limited|llp|plc|agency|group|solutions|services|partners)\b(?! (?:manager|officer|director|lead|adviser|advisor|assistant|coordinator|consultant|team))|registered (?:office|in england|address|company)|(?:your |recruitment )?(?:consultant|account manager|recruiter)\s*:)/i;
/** An agency's name alone on its line. */
const alone =
  /^\W*(?:\p{Lu}[\p{L}&'’.-]*\s+){1,4}(?:personnel|recruitment|resourcing|staffing|talent|consulting|associates|search|selection|solutions)\W*$/iu;
/** Where such a sheet comes to the candidate. */
const candidate =
  /^\W*(?:candidate(?: (?:name|profile|details|ref\w*|number|id))?\b|name\s*:|(?:cv|curriculum vitae|profile) (?:of|for)\b)/i;
/** The letterhead ends within the first lines. */
const headLines = 12;

/** Whether words are an agency's about itself. */
export const isAgency = (text: string): boolean => agency.test(text);

/**
 * The first lines of a CV that are an agency's letterhead, by their `at`: what stands above the candidate's name, or
 * above a label that leads to it, once an agency is named there.
 */
export function letterhead(lines: readonly BlockLine[], name: string | null): ReadonlySet<number> {
  const head = lines.slice(0, headLines);
  const known = name?.toLowerCase() ?? null;
  // "Candidate profile" over all of it is the sheet's own title.
  const own = head.findIndex(
    ({ text }, at) =>
      (candidate.test(text) && (at > 0 || !/profile\W*$/i.test(text))) ||
      (known !== null && text.toLowerCase().includes(known)),
  );
  const above = head.slice(0, Math.max(own, 0));
  const named = above.some(
    ({ text }) => agency.test(text) || (alone.test(text) && candidate.test(head[own]?.text ?? '')),
  );
  return new Set(named ? above.map(({ at }) => at) : []);
}
