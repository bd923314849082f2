import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeHtml, oneLine, shorten } from '../../../../../shared/domain/mail/clean.ts';

describe('one safe line', () => {
  it('turns line breaks and controls into single spaces', () => {
    expect(oneLine('A\r\nBcc: b\u2028c\u0085d\te\u0000f', 99)).toBe('A Bcc: b c d e f');
  });

  it('drops signs that turn the reading direction or show nothing, and keeps joiners that scripts need', () => {
    expect(oneLine('Ann\u202Egpj.exe\u2066\u200Bx\uFEFF', 99)).toBe('Anngpj.exex');
    expect(oneLine('a\u200Db', 9)).toBe('a\u200Db');
  });

  it('holds its length and never a control or direction sign, whatever comes', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 400 }),
        fc.integer({ min: 0, max: 90 }),
        (text, most) => {
          const line = oneLine(text, most);
          expect([...line].length).toBeLessThanOrEqual(most);
          expect(line).not.toMatch(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u202A-\u202E\u2066-\u2069]/u);
        },
      ),
    );
  });
});

describe('shortening', () => {
  it('cuts at a word where one is near', () => {
    expect(shorten('Senior EHCP Coordinator', 16)).toBe('Senior EHCP…');
    expect(shorten('Supercalifragilistic', 10)).toBe('Supercali…');
    expect(shorten('Short', 5)).toBe('Short');
  });

  it('never cuts a character in two', () => {
    expect(shorten('👩👩👩👩', 3)).toBe('👩👩…');
  });
});

it('escapes all five signs of HTML', () => {
  expect(escapeHtml(`<a href="x" id='y'>&`)).toBe('&lt;a href=&quot;x&quot; id=&#39;y&#39;&gt;&amp;');
});
