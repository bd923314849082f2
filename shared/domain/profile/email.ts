import type { BlockLine } from '../places/blocks.ts';
import { remembered } from '../remembered.ts';
import { ownership } from './owner.ts';

const address =
  /[\p{L}\p{N}](?:[\p{L}\p{N}._%+'-]{0,62}[\p{L}\p{N}_])?@[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,62}\.){1,8}\p{L}{2,}/gu;
/** Mailboxes of an office, not of a person. */
const office =
  /^(?:info|cvs?|hr|jobs|recruitment|admin|enquir\w+|office|hello|careers|contact|applications|mail|sales|support)@/i;

/** Spaces that a reader put around @ and dots, and spelt-out signs, taken out. */
const mended = (text: string): string =>
  text
    .replace(/\s*[([]\s*at\s*[)\]]\s*/gi, '@')
    // What recognition makes of the @'s left edge.
    .replace(/(?<=\w)[([{]@(?=\w)/g, '@')
    .replace(/(?<=[\w-]) ?@ ?(?=\w)/g, '@')
    .replace(/(@[\w-]+)(?: \.|\. | \. )(?=\p{Ll}{2,}\b)/gu, '$1.');

/** A line, and the line joined with the next where an address breaks over two lines. */
function* readings(lines: readonly BlockLine[], at: number): Generator<string> {
  const text = mended(lines[at]?.text ?? '');
  const next = (lines[at + 1]?.text ?? '').trim();
  if (next !== '' && /@[\w.-]*$/.test(text.trim())) {
    const tail = /^[\w.-]+/.exec(next)?.[0] ?? '';
    const joined = text.trim() + tail;
    // "jane@example.co" + "m": the tail is the rest of a domain, not a new word.
    if (
      !/\.\p{L}{2,}$/u.test(text.trim()) ||
      (/^\p{Ll}{1,3}$/u.test(next) && !/\.(?:com|org|net|uk)$/.test(text.trim()))
    )
      yield joined;
  }
  if (/^@[\w.-]+\.\p{L}{2,}/u.test(next) && /[\w.]$/.test(text)) yield text.trim() + next;
  if (
    /@/.test(next) &&
    /[._-]$/.test(text.trim()) &&
    /^[\w.-]+@/.test(next) &&
    !/\s/.test(text.trim().split(': ').at(-1) ?? ' ')
  )
    yield text.trim() + next;
  yield text;
}

/** Umlauts as addresses spell them: ü is ue there, or plain u. */
const spelt: Readonly<Record<string, string>> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  ß: 'ss',
  ø: 'oe',
  å: 'aa',
  æ: 'ae',
};
const partsOf = (name: string): string[] => {
  const lower = name.toLowerCase();
  const plain = lower.normalize('NFD').replace(/\p{M}/gu, '');
  return `${plain} ${lower.replace(/[äöüßøåæ]/g, (letter) => spelt[letter] ?? letter)}`.split(/[\s'’-]+/);
};

/** Whether the address holds the person's name: before the @, or in a domain of their own, where "info@" is no office's. */
function namePoints(found: string, name: string | null): number {
  if (name === null) return 0;
  const [local = '', domain = ''] = found.toLowerCase().split('@');
  const parts = partsOf(name);
  if (parts.some((part) => part.length > 2 && local.includes(part))) return 3;
  return parts.some((part) => part.length > 4 && domain.includes(part)) ? 4 : 0;
}

/** An address as some line has it, and what speaks for it whatever the candidate's name is. */
interface Found {
  readonly email: string;
  readonly points: number;
}

/** All addresses, in reading order; the same lines are asked about more than once. */
const addressesIn = remembered((lines: readonly BlockLine[]): readonly Found[] =>
  lines.flatMap((line, at) => {
    if (
      !line.text.includes('@') &&
      !/\bat\b/.test(line.text) &&
      !lines[at + 1]?.text.trimStart().startsWith('@')
    )
      return [];
    const own = ownership(lines, at);
    if (own === 0) return [];
    return [...readings(lines, at)].flatMap((reading) =>
      [...reading.matchAll(address)].map(([found]) => {
        const email = found.toLowerCase();
        return { email, points: own - (office.test(email) ? 4 : 0) };
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
