import type { CvLine } from '../cv-text.ts';

const title = /^(?:mr|mrs|ms|miss|mx|dr|prof|professor|rev|sir|dame)\.?\s+/i;
const letters = /[,|•·–—]\s*(?:[A-Z]{2,}[A-Za-z()]*|[A-Z][a-z]*[A-Z]\w*|MSc|BSc|BA|MA|LLB|Dip\w*|Cert\w*|RMN|RGN|Hons?|QTS|FRICS)\b.*$/;
const tail = /\s+(?:MRICS|FRICS|ACA|ACCA|FCCA|CIMA|CIPFA|CIPFA|CPFA|FCA|MBA|MSc|BSc|BA|MA|PhD|RGN|RMN|QTS|CIPD|MCIPD|FCIPD|MRTPI|MCIPS|FCIPS|MCIOB|CEng|MICE|HCPC|RN|LLB|LLM|NPQH|FCIH|CIHM|CIHCM)\b.*$/;
/** Words that stand in titles, headings and headlines, not in names. */
const notName =
  /\b(?:curriculum|vitae|cv|resume|résumé|profile|summary|contact|details|personal|confidential|page|officer|manager|director|head|lead|leader|senior|junior|assistant|administrator|engineer|surveyor|planner|teacher|nurse|social|worker|consultant|analyst|accountant|developer|architect|specialist|coordinator|co-ordinator|adviser|advisor|executive|solicitor|lawyer|technician|supervisor|interim|principal|deputy|chief|partner|practitioner|therapist|psychologist|trainer|auditor|clerk|secretary|receptionist|inspector|driver|labourer|joiner|carpenter|electrician|plumber|bricklayer|plasterer|painter|foreman|operative|support|care|housing|finance|education|send|senco|council|ltd|limited|plc|nhs|trust|university|college|school|road|street|lane|avenue|close|drive|email|e-mail|mobile|telephone|tel|phone|address|recruitment|agency|group|services|service|application|private|reference|references|experience|skills|employment|history|statement|career|qualified|qualifications|data|business|project|programme|policy|information|technology|digital|human|resources|legal|procurement|commercial|building|quantity|site|contracts|planning|highways|property|estates|facilities|nationwide|available|availability|team|key|work|of|for|and|in|the|with)\b/i;
const label = /^(?:full |candidate |applicant )?name\s*[:–-]\s*/i;
const person = /^\p{Lu}[\p{L}'’.-]*(?:\s+(?:\(?["“']?\p{Lu}[\p{L}'’.-]*["”']?\)?|de|da|di|du|van|von|der|den|la|le|al|el|bin|binti|ap|ab|ferch|del|dos|y|ten|ter|o))*\s+(?:\p{Lu}[\p{L}'’-]+|\p{Lu}\.?)$/u;

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
  name === name.toUpperCase() ? name.split(' ').map(cased).join(' ').replace(/\bMc(\p{Ll})/gu, (_, next: string) => `Mc${next.toUpperCase()}`) : name;

/** The person's name in one line, as it stands there, or null. */
export function nameIn(text: string): string | null {
  const spaced = text.trim();
  // Letters set apart: "J A N E   D O E".
  const closed = /^(?:\p{L}\s){3,}\p{L}/u.test(spaced)
    ? spaced.split(/\s{2,}/).map((word) => word.replace(/\s/g, '')).join(' ')
    : spaced;
  const first = (closed.replace(/^(?:curriculum vitae|cv|resume|résumé)(?:\s+of)?\s*[-–:|]?\s*/i, '').replace(label, '').split(/\s{3,}|\t|\||•|·|,|\s[-–—]\s|\(/)[0] ?? '').trim();
  const bare = first.replace(letters, '').replace(tail, '').replace(title, '').replace(/\s+(?:cv|curriculum vitae|resume)$/i, '').replace(/\s+/g, ' ').trim();
  if (bare.length < 4 || bare.length > 48 || /[\d@:/]/.test(bare)) return null;
  const words = bare.split(' ');
  if (words.length < 2 || words.length > 5) return null;
  return person.test(bare) && !notName.test(bare) ? bare : null;
}

const headLines = 14;

/**
 * The candidate's name: a labelled one, else the first line near the head that is a name and nothing else.
 * `isPlace` keeps town names out.
 */
export function findName(lines: readonly CvLine[], isPlace: (text: string) => boolean = () => false): FoundName | null {
  const head = lines.filter(({ text }) => text.trim() !== '').slice(0, headLines);
  const labelled = lines.slice(0, 60).find(({ text }) => label.test(text.trim()));
  for (const line of labelled === undefined ? head : [labelled, ...head]) {
    const name = nameIn(line.text);
    if (name !== null && !isPlace(name)) return { name, line };
  }
  return null;
}

/** The name as mails and leads print it. */
export const printedName = (name: string): string => asWritten(name);
