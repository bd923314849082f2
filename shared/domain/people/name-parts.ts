/** A name taken apart: plain small letters, in the order in which a British form writes them. */
export interface NameParts {
  /** Given names first, family names last; a hyphenated name is two. */
  readonly words: readonly string[];
  /** `junior` and the like: father and son may share all else. */
  readonly generation: string | null;
  /** The family name stood first, before a comma. */
  readonly turned: boolean;
}

const titles: ReadonlySet<string> = new Set(
  'mr mrs ms miss mx dr prof professor sir dame lord lady rev reverend cllr eur ing fr'.split(' '),
);

/** What stands between names and is left out by many. */
const particles: ReadonlySet<string> = new Set(
  'van von der den de del della di da do dos du la le el al bin ibn binti bint ap ab'.split(' '),
);

const generations: Readonly<Record<string, string>> = {
  jr: 'junior',
  jnr: 'junior',
  junior: 'junior',
  sr: 'senior',
  snr: 'senior',
  senior: 'senior',
  ii: 'second',
  iii: 'third',
  iv: 'fourth',
};

/** Letters that no accent can be taken off of. */
const plainOf: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

/** Takes a name apart. Titles, what follows the name after a comma (`MRICS`), particles, accents and punctuation do not count. */
export function namePartsOf(name: string): NameParts {
  const [first = '', second = '', ...rest] = plain(name).split(',').map(wordsIn);
  // `Ashdown, Robin`, not `Robin Ashdown, MRICS`: what stands before the comma is one name, and more follows than letters.
  const turned = first.length === 1 && second.length > 0 && rest.every((one) => one.length === 0);
  const words = turned ? [...second, ...first] : [...first];
  const all = words.length > 0 ? words : [...second];
  const generation = all.map((word) => generations[word]).find((one) => one !== undefined) ?? null;
  return { words: all.filter((word) => generations[word] === undefined), generation, turned };
}

const plain = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll(/\([^)]*\)|"[^"]*"|“[^”]*”/g, ' ')
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[ßøæœłđðþı]/g, (letter) => plainOf[letter] ?? letter);

function wordsIn(text: string): readonly string[] {
  const words = text
    .replaceAll(/['’‘`´.]/g, (sign) => (sign === '.' ? ' ' : ''))
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  const start = words.findIndex((word) => !titles.has(word));
  const named = start < 0 ? words : words.slice(start);
  // Between names only: `Le` and `Van` are names as well.
  return named.filter((word, at) => at === 0 || at === named.length - 1 || !particles.has(word));
}
