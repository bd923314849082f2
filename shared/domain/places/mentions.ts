import type { Council, PlacesIndex } from './compile.ts';
import { councilHead, councilTail } from './council-words.ts';
import type { Area } from './geography.ts';
import { masked } from './masks.ts';
import type { Entry, NameKind, Trust } from './name-table.ts';
import { councilOf } from './region-of.ts';
import type { Word } from './words.ts';

/** A place name in a text, with every area it may mean. */
export interface Mention {
  readonly name: string;
  readonly key: string;
  readonly kind: NameKind;
  readonly areas: readonly Area[];
  readonly trust: Trust;
  readonly dominant: Area | null;
  /** The council, where the text says council, borough or county council. */
  readonly council: Council | null;
  /** `Kent County Council`: an employer's name; `London Borough of Brent` may be where someone lives. */
  readonly employer: boolean;
  /** A whole part of the line by itself, as places stand in addresses. */
  readonly whole: boolean;
  readonly start: number;
  readonly end: number;
}

/** Words that may stand beside a place within one part of an address. */
const beside =
  /^(?:[a-z]{1,2}\d[a-z\d]?|\d[a-z]{2}|\d+|tel|telephone|mobile|mob|phone|email|uk|united|england|area|areas|region|city|centre|spa|based|borders?)$/;
/** Words before a place that leave it the whole of its part. */
const near = new Set(
  'nr near in from around outside outskirts edge on just close to miles mile mins min minutes hour location address home town currently the based lives living of greater central inner outer north south east west'.split(
    ' ',
  ),
);

/** Words straight before a place in a wish. */
const at = new Set('in near around to from of'.split(' '));

function longestAt(words: readonly Word[], at: number, index: PlacesIndex): number {
  const most = index.names.longest.get(words[at]?.key ?? '') ?? 0;
  let key = '';
  let best = 0;
  for (let count = 0; count < most; count += 1) {
    const word = words[at + count];
    if (word === undefined || (count > 0 && word.wall)) break;
    key = count === 0 ? word.key : `${key} ${word.key}`;
    if (index.names.entries.has(key)) best = count + 1;
  }
  return best;
}

/**
 * How carefully a text is written. `prose`: places have capitals; `wish`: well-known ones may lack them; `contact`:
 * any may, as in a contact block or an answer in a form.
 */
export type Hand = 'prose' | 'wish' | 'contact';

const capital = (word: Word | undefined): boolean => /^[\p{Lu}\d]/u.test(word?.text ?? '');
/** Hamlets share their names with many words ("employment law"); councils, counties and cities hardly. */
const known = ({ trust, kind, dominant }: Entry): boolean =>
  trust === 'plain' && (kind !== 'town' || dominant !== null);

/** "the North" has its capital in the second word. */
const isWritten = (words: readonly Word[], at: number, entry: Entry, hand: Hand): boolean =>
  capital(words[words[at]?.key === 'the' ? at + 1 : at]) ||
  hand === 'contact' ||
  (hand === 'wish' && known(entry));

/**
 * The places named in one line, longest name first, with streets, studies, clubs, brands and surnames left out.
 * `hand` says which names count in lower case, too.
 */
export function findMentions(words: readonly Word[], index: PlacesIndex, hand: Hand): Mention[] {
  const found: Located[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const count = longestAt(words, at, index);
    if (count === 0) continue;
    // "the South Yorkshire area" is not the South.
    if (words[at]?.key === 'the' && longestAt(words, at + 1, index) >= count) continue;
    const last = at + count - 1;
    const key = words
      .slice(at, last + 1)
      .map((word) => word.key)
      .join(' ');
    const entry = index.names.entries.get(key);
    const tail = councilTail(words, last);
    const head = councilHead(words, at);
    if (entry !== undefined && (isWritten(words, at, entry, hand) || tail > 0)) {
      const from = at - head;
      const to = last + tail;
      const said = words
        .slice(from, to + 1)
        .map((word) => word.text)
        .join(' ');
      const council = tail > 0 || head > 0 || entry.kind === 'council' ? councilOf(index, said) : null;
      if (tail > 0 || head > 0 || !masked(words, at, last)) {
        const named = (tail > 0 || head > 0) && council !== null;
        found.push({
          name: written(said, entry.name),
          key,
          kind: tail > 0 || head > 0 ? 'council' : entry.kind,
          areas: named ? [council.area] : entry.areas,
          trust: named ? 'plain' : entry.trust,
          dominant: entry.dominant,
          council,
          employer: tail > 0,
          whole: false,
          first: from,
          last: to,
          start: words[from]?.start ?? 0,
          end: words[to]?.end ?? 0,
        });
      }
      at = to;
    } else at = last;
  }
  return withWhole(words, found, hand);
}

/** As the CV writes it, unless in one case throughout: then as the facts do. */
const written = (said: string, name: string): string =>
  said === said.toUpperCase() || said === said.toLowerCase() ? name : said;

interface Located extends Mention {
  readonly first: number;
  readonly last: number;
}

/** A mention is whole when walls, codes or other places stand on both sides of it. */
function withWhole(words: readonly Word[], found: readonly Located[], hand: Hand): Mention[] {
  const taken = new Set(found.flatMap(({ first, last }) => [first, last]));
  const edge = (at: number, step: 1 | -1): boolean => {
    const key = words[at]?.key ?? '';
    return taken.has(at) || beside.test(key) || ((key === 'and' || key === 'or') && taken.has(at + step));
  };
  return found.map(({ first, last, ...mention }) => {
    let from = first;
    while (from > 0 && !words[from]?.wall && near.has(words[from - 1]?.key ?? '')) from -= 1;
    // "roles in Bath": a wish names places behind such a word.
    const led =
      hand === 'wish' && capital(words[first]) && at.has(words[first - 1]?.key ?? '') && !words[first]?.wall;
    const starts = led || (words[from]?.wall ?? true) || edge(from - 1, -1);
    const ends = (words[last + 1]?.wall ?? true) || edge(last + 1, 1);
    return { ...mention, whole: starts && ends };
  });
}
