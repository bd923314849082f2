/** What an RTF file is made of. */
export type RtfToken =
  | { readonly kind: 'open' }
  | { readonly kind: 'close' }
  /** A control word or symbol with its number; `null` when it has none. */
  | { readonly kind: 'control'; readonly word: string; readonly value: number | null }
  /** A byte given as `\'hh`. */
  | { readonly kind: 'byte'; readonly value: number }
  /** Literal characters. */
  | { readonly kind: 'text'; readonly text: string };

const control = /\\(?:([a-zA-Z]{1,32})(-?\d{1,10})? ?|'([0-9a-fA-F]{2})|([\s\S]))/y;
const literal = /[^\\{}\r\n]+/y;

/** Splits RTF into tokens. `\binN` data is passed over. Never throws; what is no RTF comes out as text. */
export function* rtfTokens(rtf: string): Generator<RtfToken> {
  let at = 0;
  while (at < rtf.length) {
    const char = rtf[at];
    if (char === '{' || char === '}') {
      yield char === '{' ? { kind: 'open' } : { kind: 'close' };
      at += 1;
    } else if (char === '\r' || char === '\n') {
      at += 1;
    } else if (char === '\\') {
      control.lastIndex = at;
      const found = control.exec(rtf);
      if (!found) return;
      at = control.lastIndex;
      const [, word, number, hex, symbol] = found;
      if (hex !== undefined) yield { kind: 'byte', value: Number.parseInt(hex, 16) };
      else
        yield {
          kind: 'control',
          word: word ?? symbol ?? '',
          value: number === undefined ? null : Number(number),
        };
      if (word === 'bin') at += Math.max(0, Number(number ?? 0));
    } else {
      literal.lastIndex = at;
      const text = literal.exec(rtf)?.[0] ?? char ?? '';
      yield { kind: 'text', text };
      at += text.length;
    }
  }
}
