import { describe, expect, it } from 'vitest';
import { likelyAddress } from '../../../../web/apply/form/mail-typos.ts';

describe('the address a person most likely meant', () => {
  it.each([
    ['ann@gmial.com', 'ann@gmail.com'],
    ['ann@gmail.co', 'ann@gmail.com'],
    ['ann@gmail.con', 'ann@gmail.com'],
    ['ann@gamil.com', 'ann@gmail.com'],
    ['ann@hotmial.co.uk', 'ann@hotmail.co.uk'],
    ['ann@hotmail.couk', 'ann@hotmail.co.uk'],
    ['ann@outlok.com', 'ann@outlook.com'],
    ['ann@yaho.co.uk', 'ann@yahoo.co.uk'],
    ['ann@iclould.com', 'ann@icloud.com'],
    ['ann@btinternet.co', 'ann@btinternet.com'],
    ['Ann.Lee+jobs@GMIAL.com', 'Ann.Lee+jobs@gmail.com'],
  ])('%s: %s', (typed, meant) => {
    expect(likelyAddress(typed)).toBe(meant);
  });

  it.each([
    'ann@gmail.com',
    'ann@GMAIL.com',
    'ann@mail.com',
    'ann@ymail.com',
    'ann@yahoo.fr',
    'ann@leeds.gov.uk',
    'ann@example.com',
    'ann@nhs.net',
    'ann@nhs.uk',
    'ann@me.com',
    'ann@',
    'ann',
    '',
  ])('no offer for %s', (typed) => {
    expect(likelyAddress(typed)).toBeNull();
  });
});
