import type { BlockLine } from '../places/blocks.ts';
import { remembered } from '../remembered.ts';
import { closedEmail, mendedEmail, unlabelledEmail } from './email-text.ts';
import { ownership } from './owner.ts';

const address =
  /(?<![@\p{L}\p{N}])[\p{L}\p{N}](?:[\p{L}\p{N}._%+'-]{0,62}[\p{L}\p{N}_])?@[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,62}\.){1,8}\p{L}{2,}/gu;
/** Mailboxes of an office, not of a person. */
const office =
  /^(?:info|cvs?|hr|jobs|recruitment|admin|enquir\w+|office|hello|careers|contact|applications|mail|sales|support)@/i;

/** A line, also joined with the next where an address breaks over two lines, or with a broken first part closed. */
function* readings(lines: readonly BlockLine[], at: number): Generator<string> {
  const text = mendedEmail(lines[at]?.text ?? '');
  const trimmed = text.trim();
  const next = (lines[at + 1]?.text ?? '').trim();
  if (next !== '' && /@[\w.-]*$/.test(trimmed)) {
    const tail = /^[\w.-]+/.exec(next)?.[0] ?? '';
    // "jane@example.co" + "m": the tail is the rest of a domain, not a new word.
    if (
      !/\.\p{L}{2,}$/u.test(trimmed) ||
      (/^\p{Ll}{1,3}$/u.test(next) && !/\.(?:com|org|net|uk)$/.test(trimmed))
    )
      yield trimmed + tail;
  }
  if (/^@[\w.-]+\.\p{L}{2,}/u.test(next) && /[\w.]$/.test(trimmed)) yield trimmed + next;
  if (breaksBefore(trimmed, next)) yield trimmed + next;
  yield unlabelledEmail(text) ?? text;
  // Last: only a name that it holds more of makes it the better one ("Leeds. sam@example.com" has none).
  const closed = closedEmail(text);
  if (closed !== null) yield closed;
}

/** Whether a line ends in the first part of an address that the next line goes on with: "sam." + "doe@example.com". */
const breaksBefore = (text: string, next: string): boolean =>
  /[._-]$/.test(text) && /^[\w.-]+@/.test(next) && !/\s/.test(text.split(': ').at(-1) ?? ' ');

/** Umlauts as addresses spell them: ü is ue there, or plain u. */
const spelt: Readonly<Record<string, string>> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  ß: 'ss',
  ø: 'oe',
  å: 'aa',
  æ: 'ae',
  ł: 'l',
  đ: 'd',
};
const partsOf = (name: string): string[] => {
  const lower = name.toLowerCase();
  const plain = lower.normalize('NFD').replace(/\p{M}/gu, '');
  return `${plain} ${lower.replace(/[äöüßøåæłđ]/g, (letter) => spelt[letter] ?? letter)}`.split(/[\s'’-]+/);
};

/** Whether the address holds the person's name: before the @, or in a domain of their own, where "info@" is no office's. */
function namePoints(found: string, name: string | null): number {
  if (name === null) return 0;
  const [local = '', domain = ''] = found.toLowerCase().split('@');
  const parts = [...new Set(partsOf(name))];
  const held = parts.filter((part) => part.length > 2 && local.includes(part)).length;
  if (held > 0) return 2.5 + held / 2;
  return parts.some((part) => part.length > 4 && domain.includes(part)) ? 4 : 0;
}

/** An address as some line has it, and what speaks for it whatever the candidate's name is. */
interface Found {
  readonly email: string;
  readonly points: number;
}

const labels: readonly (readonly [RegExp, number])[] = [
  [/\b(?:preferred|best|main|primary)\b/i, 4],
  [/\b(?:personal|private|home)\b/i, 1],
  [/\b(?:work|office|business|company)\b/i, -4],
  [/\b(?:old|previous|former|no longer|until)\b/i, -5],
  [/\bc\/o\b|\bcare of\b/i, -4],
];

/** What the words beside an address say of it: those before it up to another address or column, a bracket after it. */
function labelPoints(before: string, after: string): number {
  const own = before.split(/[|;\t·•]|@\S+/).at(-1) ?? '';
  const beside = `${own.slice(-60)} ${/^\s*\([^)@]{0,30}\)/.exec(after)?.[0] ?? ''}`;
  return labels.reduce((sum, [label, points]) => sum + (label.test(beside) ? points : 0), 0);
}

const mayHold = ({ text }: BlockLine, next: string): boolean =>
  /[@＠©®]/.test(text) ||
  (/\bat\b|\(a\)/i.test(text) && /\w\.\w|\bdot\b/i.test(text)) ||
  next.startsWith('@') ||
  (next.includes('@') && breaksBefore(text.trim(), next));

/** All addresses, in reading order; the same lines are asked about more than once. */
const addressesIn = remembered((lines: readonly BlockLine[]): readonly Found[] =>
  lines.flatMap((line, at) => {
    if (!mayHold(line, (lines[at + 1]?.text ?? '').trim())) return [];
    const own = ownership(lines, at);
    if (own === 0) return [];
    return [...readings(lines, at)].flatMap((reading) =>
      [...reading.matchAll(address)].map(({ 0: found, index }) => {
        const email = found.toLowerCase();
        const said = labelPoints(reading.slice(0, index), reading.slice(index + found.length));
        return { email, points: own + said - (office.test(email) ? 4 : 0) };
      }),
    );
  }),
);

/** The candidate's own e-mail address in lower case, or null. A referee's or an agency's is never taken. */
export function findEmail(lines: readonly BlockLine[], name: string | null): string | null {
  let best: { readonly email: string; readonly score: number } | null = null;
  for (const { email, points } of addressesIn(lines)) {
    const score = points + namePoints(email, name);
    if (score > 0.5 && (best === null || score > best.score)) best = { email, score };
  }
  return best?.email ?? null;
}
