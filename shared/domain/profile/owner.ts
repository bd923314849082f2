import type { BlockLine } from '../places/blocks.ts';
import { remembered } from '../remembered.ts';
import { headingOf } from '../sections/headings.ts';

/** An agency that names itself: "Northern Lights Recruitment"; "Head of Recruitment" and "Recruitment Officer" are work. */
const brand =
  /(?<!\b(?:of|in|and|for|with|to|hr|staff|volunteer|on|&) )\b(?:recruitment|recruiters?|resourcing|staffing|personnel|agency|agencies)\b(?! (?:and|&|team|drive|campaigns?|process|strategy|staff|worker))/i;
/** Its work, where the candidate does it. */
const recruiting =
  /\b(?:consultant|officer|manager|partner|advis[eo]r|lead|leader|assistant|administrator|co-?ordinator|specialist|director|head|worker|nurse|teacher|resourcer|environment agency)\b/i;
/** How an agency speaks around a CV that it sends. */
const sender =
  /\b(?:(?:submitted|represented|presented|introduced|prepared) by|consultancy ref|on behalf of our|your (?:recruitment )?consultant|consultant\s*:|account manager\s*:?|candidate (?:ref|id)|(?:arrange|book|organise) an interview|(?:more|further) (?:information|details) (?:on|about) (?:this|the) candidate)\b/i;
/** Where the candidate's own part begins below an agency's head. */
const ownBegins =
  /^\W*(?:candidate|applicant|curriculum vitae|cv|name|full name|profile of)\b(?! (?:ref|id)\b)/i;
/** Two to four words, each with a capital, and nothing else: likely a person. */
const likePerson = /^\W*(?:\p{Lu}[\p{L}'’-]+\s+){1,3}\p{Lu}[\p{L}'’-]+\W*$/u;
const notPerson =
  /\b(?:recruitment|agency|ltd|limited|house|street|road|lane|park|centre|court|floor|square|profile|details)\b/i;

/** The first line of somebody who speaks for the candidate; "Reference: HO/123" is a file's. */
const referee =
  /^\W*(?:referees?|references?|(?:first|second|third|work|character|professional|personal|academic|employment|employer) (?:referee|reference)s?|reference from)\b(?!\s*(?:no|number|code|id)\b|\s*:?\s*[A-Z]{0,5}[-/]?\d{3})/i;
const onRequest =
  /\b(?:up)?on request\b|\bavailable\b|\bcan be (?:supplied|provided)\b|\bwill be (?:supplied|provided)\b/i;
const kin = /\b(?:emergency contact|next of kin|in case of emergency)\b/i;
/** The candidate's superior, named in a job. */
const superior =
  /\b(?:(?:line|current|my|hiring) manager\b(?! (?:of|for|to)\b)|supervised by|report(?:s|ing|ed) to|reference from|manager\s*:)/i;

/** How many lines each kind of other person's details take after the line that names them. */
const reaches = { agency: 4, before: 2, referee: 8, kin: 3, superior: 1 } as const;
/** The last lines of a CV hold its person's details as often as a job's. */
const tail = 8;

const isAgency = ({ text, kind }: BlockLine, inTail: boolean): boolean =>
  kind !== 'job' &&
  text.length < 120 &&
  (sender.test(text) || ((kind === 'contact' || inTail) && brand.test(text) && !recruiting.test(text)));

/** What each line owes to others: 0 nothing, else how much less likely its details are the candidate's own. */
function othersIn(lines: readonly BlockLine[]): readonly number[] {
  const owed = lines.map(() => 0);
  const owe = (at: number, points: number): void => {
    if (at >= 0 && at < lines.length) owed[at] = Math.max(owed[at] ?? 0, points);
  };
  const ends = ({ text, kind }: BlockLine, from: BlockLine): boolean =>
    (kind !== from.kind && headingOf(text) !== null) || ownBegins.test(text);
  const forward = (at: number, reach: number, points: number, stop: (line: BlockLine) => boolean): void => {
    owe(at, points);
    for (let next = at + 1; next <= at + reach; next += 1) {
      const line = lines[next];
      if (line === undefined || stop(line)) return;
      owe(next, points);
    }
  };
  lines.forEach((line, at) => {
    const { text, kind } = line;
    if (text.length >= 120) return;
    if (isAgency(line, at >= lines.length - tail)) {
      const stop = (other: BlockLine): boolean =>
        other.text.trim() === '' ||
        ends(other, line) ||
        (likePerson.test(other.text) && !notPerson.test(other.text) && !sender.test(text));
      // "c/o Northern Lights Recruitment" is the candidate's line, with an address that is not theirs.
      forward(at, /\bc\/o\b/i.test(text) ? 0 : reaches.agency, 4, stop);
      for (let before = at - 1; before >= at - reaches.before; before -= 1) {
        const other = lines[before];
        if (other === undefined || stop(other)) break;
        owe(before, 3);
      }
    }
    if (text.length >= 80) return;
    if (kind !== 'referees' && referee.test(text) && !onRequest.test(text))
      forward(
        at,
        reaches.referee,
        9,
        (other) =>
          onRequest.test(other.text) || (headingOf(other.text) !== null && !referee.test(other.text)),
      );
    if (kin.test(text)) forward(at, reaches.kin, 9, (other) => headingOf(other.text) !== null);
    if (superior.test(text)) forward(at, reaches.superior, 3, (other) => ends(other, line));
  });
  return owed;
}

const owedIn = remembered(othersIn);

/**
 * How likely a detail on a line is the candidate's own, 0 for never: not a referee's, a relative's or a superior's, not
 * an agency's that sent the CV, rather in the contact block than elsewhere, least in a job, where employers have theirs.
 */
export function ownership(lines: readonly BlockLine[], at: number): number {
  const line = lines[at];
  const owed = owedIn(lines)[at] ?? 0;
  if (line === undefined || line.kind === 'referees' || owed >= 9) return 0;
  const { kind } = line;
  const inJob = at >= lines.length - tail ? 1.2 : 0.4;
  const score =
    kind === 'contact' ? 4 : kind === 'job' ? inJob : kind === 'education' || kind === 'interests' ? 1 : 2;
  return Math.max(score - owed, 0.1);
}
