import { describe, expect, it } from 'vitest';
import { profileOf } from '../../../../../shared/domain/profile/profile.ts';

const of = (text: string) => profileOf({ pages: [{ page: 1, lines: text.split('\n') }] }, {});

describe('a name', () => {
  it('may stand in a table behind its label', () =>
    expect(of('Curriculum Vitae\nAbout me\nName\tOdette Fairbairn\nPhone\t07700 900321').name).toBe(
      'Odette Fairbairn',
    ));

  it('is no heading, whatever recognition made of the real one', () => {
    const scan =
      'CURRICULUM VITAE\ncolin Batty\nPHONE 07700 900901\nE-MAIL colinbatty@example.com\nABOUT ME\nClerk of works.';
    expect(of(scan).name).toBe('Colin Batty');
    expect(of('Key Skills\nAbout Me\nI like work.').name).toBeNull();
  });

  it('in small letters is a name only where the mailbox says so', () =>
    expect(of('colin Batty\n07700 900901\nClerk of works.').name).toBeNull());

  it('may be one word at the top that the mailbox knows, and is no country behind an icon', () => {
    expect(of('Ottilie\nGardener\nB United Kingdom\n@ ottilie@example.com').name).toBe('Ottilie');
    expect(of('Gardener\nB United Kingdom\ngarden@example.com').name).toBeNull();
  });
});

describe('an e-mail address', () => {
  it('at a domain of their own is theirs, however it begins and umlauts are spelt', () => {
    const cv =
      'Housing Officer · info@joergkuesting.example · Leeds\nJÖRG KÜSTING CV\nHousing officer in Leeds.';
    expect(of(cv).email).toBe('info@joergkuesting.example');
    expect(of('Jörg Küsting\ninfo@northlight.example\nHousing officer in Leeds.').email).toBeNull();
  });

  it('is mended where recognition saw a bracket before the @', () =>
    expect(of('Femi Lawal-Reed\nReading RG1 3LS femi.lr(@example.com').email).toBe('femi.lr@example.com'));
});

describe('a phone number', () => {
  it.each([
    ['another country’s, as written', '(909) 555-5555', '(909) 555-5555'],
    ['behind a label, without its country', 'Phone\t3208578573', '3208578573'],
    ['without the 0 that a spreadsheet took', 'Mobile: 7700900432', '07700 900432'],
    ['with a © for its 0', 'TEL ©7700 900807', '07700 900807'],
    ['behind an icon’s letter', 'i 26 Elm Road\tT 0113 496 0222', '0113 496 0222'],
  ])('is taken %s', (_what, line, phone) =>
    expect(of(`Leo Leopold\nleo.leopold@example.com\n${line}\nHousing officer.`).phone).toBe(phone),
  );

  it('of the UK comes before any other', () =>
    expect(of('Leo Leopold\n(909) 555-5555\n07700 900555\nHousing officer.').phone).toBe('07700 900555'));

  it.each(['12-05-1990', '2012 - 2019 2020', 'NMC 98I4567E', 'DBS 001234567890'])('is not %s', (line) =>
    expect(of(`Leo Leopold\nleo.leopold@example.com\n${line}\nHousing officer.`).phone).toBeNull(),
  );
});
