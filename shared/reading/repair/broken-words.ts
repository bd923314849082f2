/** First parts of compounds whose hyphen is their own, wherever the line ends. */
const compounding = new Set(
  (
    'self co non multi part full long short well high low follow decision problem hands cross post pre ex fast ' +
    'front back key evidence person child family community team award large small cost one two three four five ' +
    'six twenty thirty forty fifty inter anti semi mid under over user data year day time'
  ).split(' '),
);

/**
 * Mends words that a line's end broke: hyphenated ones, and e-mail addresses in a narrow column. The rest
 * of the word moves up to the line where it begins. The hyphen stays where the text itself writes the
 * word with one, or its first part makes compounds.
 */
export function mendBrokenWords(lines: readonly string[]): string[] {
  const known = new Set(
    lines
      .join(' ')
      .toLowerCase()
      .match(/[\p{L}-]+/gu) ?? [],
  );
  const mended: string[] = [];
  for (const line of lines) {
    const before = mended.pop();
    if (before === undefined) mended.push(line);
    else mended.push(...joined(before, line, known).filter((kept) => kept !== ''));
  }
  return mended.map((line) => line.replaceAll('\u00ad', '-'));
}

function joined(before: string, line: string, known: ReadonlySet<string>): [string, string] {
  const tail = /\S+$/.exec(before)?.[0] ?? '';
  const [, head = '', rest = ''] = /^(\S+)\s*(.*)$/s.exec(line) ?? [];
  const start = before.slice(0, before.length - tail.length);
  const word = mailJoin(tail, head, rest) ?? hyphenJoin(tail, head, known);
  return word === null ? [before, line] : [start + word, rest];
}

function hyphenJoin(tail: string, head: string, known: ReadonlySet<string>): string | null {
  const broken = /^(.*\p{L})[-\u00ad]$/su.exec(tail);
  if (!broken || !/^\p{Ll}/u.test(head)) return null;
  const first = /\p{L}+$/u.exec(broken[1] ?? '')?.[0] ?? '';
  const second = /^\p{L}+/u.exec(head)?.[0] ?? '';
  const [whole, compound] = [`${first}${second}`.toLowerCase(), `${first}-${second}`.toLowerCase()];
  const keep = !known.has(whole) && (known.has(compound) || compounding.has(first.toLowerCase()));
  return `${broken[1]}${keep ? '-' : ''}${head}`;
}

/** The domain endings that a CV's addresses have; only they prove that a broken address is now whole. */
const ending = /\.(?:com|net|org|uk|eu|ie|info|io|me|london|wales|scot|cymru)$/i;

function mailJoin(tail: string, head: string, rest: string): string | null {
  const whole = tail + head;
  if (!/^[^\s@]+@[a-z0-9.-]+\.[a-z]{2,}$/i.test(strip(whole)) || !ending.test(strip(whole))) return null;
  if (/^@/.test(head)) return whole;
  const address = /@(.*)$/.exec(tail);
  // An address that is already whole takes only a lone scrap: `.co` and `m` on the next line.
  if (address && ending.test(strip(tail))) return null;
  if (address) return rest === '' || /[.@-]$/.test(tail) || !(address[1] ?? '').includes('.') ? whole : null;
  // The local part broken: `firstname.` or `firstname_` above `surname@example.com`.
  return /[._-]$/.test(tail) && /^[\w.+-]+@/.test(head) ? whole : null;
}

const strip = (word: string): string => word.replace(/^[(<[]|[)>\],;]$/g, '');
