import type { CvLine } from '../cv-text.ts';
import { remembered } from '../remembered.ts';
import { headingOf } from '../sections/headings.ts';

const title = /^(?:mr|mrs|ms|miss|mx|rev|sir|dame)\.?\s+/i;
const heading = /^(?:curriculum vitae|cv|resume|résumé)(?:\s+of)?\s*[-–:|]?\s*/i;
const cut = /\s{3,}|\t|\||•|·|,|\s[-–—]\s|\(/;
const cvWord = /\s+(?:cv|curriculum vitae|resume)$/i;
const letters =
  /[,|•·–—]\s*(?:[A-Z]{2,}[A-Za-z()]*|[A-Z][a-z]*[A-Z]\w*|MSc|BSc|BA|MA|LLB|Dip\w*|Cert\w*|RMN|RGN|Hons?|QTS|FRICS)\b.*$/;
const tail =
  /\s+(?:MRICS|FRICS|ACA|ACCA|FCCA|CIMA|CIPFA|CIPFA|CPFA|FCA|MBA|MSc|BSc|BA|MA|PhD|RGN|RMN|QTS|CIPD|MCIPD|FCIPD|MRTPI|MCIPS|FCIPS|MCIOB|CEng|MICE|HCPC|RN|LLB|LLM|NPQH|FCIH|CIHM|CIHCM)\b.*$/;
/** Words that stand in titles, headings and headlines, not in names. */
const notName =
  /\b(?:curriculum|vitae|cv|resume|résumé|profile|summary|contact|details|personal|confidential|page|officer|manager|director|head|lead|leader|senior|junior|assistant|administrator|engineer|surveyor|planner|teacher|nurse|social|worker|consultant|analyst|accountant|developer|architect|specialist|coordinator|co-ordinator|adviser|advisor|executive|solicitor|lawyer|technician|supervisor|interim|principal|deputy|chief|partner|practitioner|therapist|psychologist|trainer|auditor|clerk|secretary|receptionist|inspector|driver|labourer|joiner|carpenter|electrician|plumber|bricklayer|plasterer|painter|foreman|operative|support|care|housing|finance|education|send|senco|council|ltd|limited|plc|nhs|trust|university|college|school|road|street|lane|avenue|close|drive|email|e-mail|mobile|telephone|tel|phone|address|recruitment|agency|group|services|service|application|private|reference|references|experience|skills|employment|history|statement|career|qualified|qualifications|data|business|project|programme|policy|information|technology|digital|human|resources|legal|procurement|commercial|building|quantity|site|contracts|planning|highways|property|estates|facilities|nationwide|available|availability|team|key|work|of|for|and|in|the|with)\b/i;
/** "Name: Jane Doe", and the cell before a name in a table. */
const label = /^(?:full |candidate |applicant )?name(?:\s*[:–-]\s*|\t\s*)/i;
const person =
  /^\p{Lu}[\p{L}'’.-]*(?:\s+(?:\(?["“']?\p{Lu}[\p{L}'’.-]*["”']?\)?|de|da|di|du|van|von|der|den|la|le|al|el|bin|binti|ap|ab|ferch|del|dos|y|ten|ter|o))*\s+(?:\p{Lu}[\p{L}'’-]+|\p{Lu}\.?)$/u;

/** Letters whose capital is the same shape: recognition of a scan takes one for the other. */
const alike = /^[cosuvwxz]/;

/** One word may be a whole name: an artist's, or where people have only one. The mailbox must say so. */
const single = /^\p{Lu}\p{Ll}{2,}$/u;
/** Lines from the top on which such a name may stand. */
const singleLines = 3;
/** Words of countries stand in addresses and in the lines of icons before them. */
const country = /\b(?:kingdom|england|scotland|wales|ireland|britain)$/i;

/** A found name with its line. */
export interface FoundName {
  readonly name: string;
  readonly line: CvLine;
}

const cased = (word: string): string =>
  word
    .split(/(?<=[-'’])/)
    .map((part) => (part.length > 1 ? part.charAt(0) + part.slice(1).toLowerCase() : part))
    .join('');

/** `JANE O'DOE` as `Jane O'Doe`; mixed case stays as written. */
const asWritten = (name: string): string =>
  name === name.toUpperCase()
    ? name
        .split(' ')
        .map(cased)
        .join(' ')
        .replace(/\bMc(\p{Ll})/gu, (_, next: string) => `Mc${next.toUpperCase()}`)
    : name;

/** What may be a name in one line, as it stands there, or null. Whether it is one, `findName` weighs. */
function candidateIn(text: string): string | null {
  const spaced = text.trim().slice(0, 200);
  // Letters set apart: "J A N E   D O E".
  const closed = /^(?:\p{L}\s){2,}\p{L}(?:\s|$)/u.test(spaced)
    ? spaced
        .split(/\s{2,}/)
        .map((word) => word.replace(/\s/g, ''))
        .join(' ')
    : spaced;
  const first = closed.replace(heading, '').replace(label, '').split(cut)[0] ?? '';
  const bare = first
    .trim()
    .replace(letters, '')
    .replace(tail, '')
    .replace(title, '')
    .replace(cvWord, '')
    .replace(/\s+/g, ' ')
    .trim();
  if (bare.length < 4 || bare.length > 48 || /[\d@:/]/.test(bare)) return null;
  if (single.test(bare)) return bare;
  const words = bare.replace(/^(?:Dr|Prof|Professor)\.? /, '').split(' ');
  if (words.length < 2 || words.length > 5) return null;
  const upper = alike.test(bare) ? bare.charAt(0).toUpperCase() + bare.slice(1) : bare;
  return person.test(words.join(' ')) ? bare : person.test(upper) ? upper : null;
}

/** Lines in which a name stands at the head, and in which a sidebar may have pushed it down. */
const headLines = 14;
const sideLines = 90;

const partsOf = (name: string): string[] =>
  name
    .normalize('NFD')
    .replace(/[\p{M}'’.]/gu, '')
    .replace(/ł/g, 'l')
    .toLowerCase()
    .split(/[\s-]+/);

/** How many parts of the name the mailbox holds; initials count half. */
function inMailbox(name: string, email: string | null): number {
  const box = email?.split('@')[0]?.toLowerCase() ?? '';
  if (box === '') return 0;
  const parts = partsOf(name).filter((part) => part !== 'dr');
  const whole = parts.filter((part) => part.length > 2 && box.includes(part)).length;
  return whole > 0 && parts[0] !== undefined && box.startsWith(parts[0].charAt(0)) ? whole + 0.5 : whole;
}

interface Candidate {
  readonly name: string;
  readonly line: CvLine;
  /** Among the lines with words on them, from 0. */
  readonly at: number;
}

/** What may be a name, of the lines in which one may stand; the same lines are asked about more than once. */
const candidatesIn = remembered((lines: readonly CvLine[]): readonly Candidate[] =>
  lines
    .filter(({ text }) => text.trim() !== '')
    .slice(0, sideLines)
    .flatMap((line, at) => {
      const name = candidateIn(line.text);
      return name === null ? [] : [{ name, line, at }];
    }),
);

/**
 * The candidate's name: a labelled one, else the likeliest line: near the head, nothing else on it, and in the
 * candidate's e-mail address. `isPlace` keeps town names out.
 */
export function findName(
  lines: readonly CvLine[],
  email: string | null,
  isPlace: (text: string) => boolean = () => false,
): FoundName | null {
  let best: (FoundName & { readonly score: number }) | null = null;
  for (const { name, line, at } of candidatesIn(lines)) {
    if (isPlace(name)) continue;
    const mailbox = inMailbox(name, email);
    // Words of titles and headings are no name, unless the mailbox says so.
    if (mailbox < 1.5 && (notName.test(name) || country.test(name) || headingOf(name) !== null)) continue;
    const asRead = name.charAt(0).toLowerCase() + name.slice(1);
    if (mailbox < 1.5 && line.text.includes(asRead)) continue;
    if (single.test(name) && (at >= singleLines || mailbox < 1.5)) continue;
    const labelled = label.test(line.text.trim()) ? 6 : 0;
    const head = at < headLines ? 2 + (at < 3 ? 1 : 0) - at / 100 : -at / 100;
    const score = labelled + head + mailbox * 2;
    if (score > 1 && (best === null || score > best.score)) best = { name, line, score };
  }
  return best === null ? null : { name: best.name, line: best.line };
}

/** The name as mails and leads print it: not all in capitals. */
export const printedName = (name: string): string => asWritten(name);
