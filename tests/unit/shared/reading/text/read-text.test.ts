import { describe, expect, it } from 'vitest';
import { readCv } from '../../../../../shared/reading/read-cv.ts';
import { decodeText } from '../../../../../shared/reading/text/decode-text.ts';

const text = 'Siobhán’s CV – “Deal”, £300 a day\r\nsecond line';
const utf16 = (bom: number[], little: boolean): Uint8Array => {
  const bytes = [...text].flatMap((c) => {
    const code = c.charCodeAt(0);
    return little ? [code & 255, code >> 8] : [code >> 8, code & 255];
  });
  return Uint8Array.from([...bom, ...bytes]);
};
const high: Record<string, number> = { '’': 0x92, '–': 0x96, '“': 0x93, '”': 0x94 };
const cp1252 = Uint8Array.from(text, (c) => high[c] ?? c.charCodeAt(0));

describe('decodeText', () => {
  it.each([
    ['UTF-8', new TextEncoder().encode(text), 'utf-8'],
    ['UTF-8 with a mark', Uint8Array.from([0xef, 0xbb, 0xbf, ...new TextEncoder().encode(text)]), 'utf-8'],
    ['UTF-16 LE with a mark', utf16([0xff, 0xfe], true), 'utf-16le'],
    ['UTF-16 BE with a mark', utf16([0xfe, 0xff], false), 'utf-16be'],
    ['windows-1252', cp1252, 'windows-1252'],
  ])('reads %s', (_, bytes, encoding) => {
    expect(decodeText(bytes)).toEqual({ text, encoding });
  });

  it('finds UTF-16 without a mark', () => {
    const plain = Uint8Array.from([...'A plain CV'].flatMap((c) => [c.charCodeAt(0), 0]));
    expect(decodeText(plain).text).toBe('A plain CV');
  });
});

it('a text file is read line by line, blank lines dropped', async () => {
  const reading = await readCv(new TextEncoder().encode('Ottoline Vane\r\n\r\n  Deal\rKent\n'));
  expect(reading).toMatchObject({
    format: 'txt',
    text: { pages: [{ page: null, lines: ['Ottoline Vane', 'Deal', 'Kent'] }] },
  });
});
