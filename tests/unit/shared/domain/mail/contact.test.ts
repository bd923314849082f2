import { describe, expect, it } from 'vitest';
import {
  firstName,
  mailLink,
  phoneLink,
  plainAddress,
  shortPerson,
} from '../../../../../shared/domain/mail/contact.ts';

describe('a plain address', () => {
  it.each(['ann.lee@example.com', "o'neil+cv@mail.example.com", ' ann@example.com '])('takes %j', (text) => {
    expect(plainAddress(text)).toBe(text.trim());
  });

  it.each([
    'Ann <ann@example.com>',
    'ann@example.com, bob@example.com',
    'ann@example.com\r\nBcc: bob@example.com',
    'ann @example.com',
    'ann@example',
    '"ann"@example.com',
    `${'a'.repeat(250)}@example.com`,
    '',
    null,
  ])('refuses %j', (text) => {
    expect(plainAddress(text)).toBeNull();
  });

  it('makes a link that can carry no copy or subject', () => {
    expect(mailLink('ann?bcc=bob&x@example.com')).toBe('mailto:ann%3Fbcc%3Dbob%26x@example.com');
  });
});

describe('a phone link', () => {
  it.each([
    ['07700 900123', 'tel:+447700900123'],
    ['+44 (0)7700 900123', 'tel:+447700900123'],
    ['0044 7700 900123', 'tel:+447700900123'],
    ['(0161) 496-0100', 'tel:+441614960100'],
    ['+353 1 555 0100', 'tel:+35315550100'],
  ])('%s', (phone, link) => {
    expect(phoneLink(phone)).toBe(link);
  });

  it.each(['12', 'ring me', '', '+44 7700 900123 7700 900124'])('%j gives none', (phone) => {
    expect(phoneLink(phone)).toBeNull();
  });
});

describe('names for subject and greeting', () => {
  it.each([
    ['Leanne Marsden', 'Leanne M.', 'Leanne'],
    ['Dr Priya Anand-Rao', 'Priya A.', 'Priya'],
    ['Ms. Jo Anne van der Berg', 'Jo B.', 'Jo'],
    ['Élodie Ünal', 'Élodie Ü.', 'Élodie'],
    ['Cher', 'Cher', 'Cher'],
    ['Mr', 'Mr', 'Mr'],
    ['Ann 2', 'Ann', 'Ann'],
  ])('%s', (name, short, first) => {
    expect(shortPerson(name)).toBe(short);
    expect(firstName(name)).toBe(first);
  });

  it.each(['', '  ', null, undefined])('%j gives none', (name) => {
    expect(shortPerson(name)).toBeNull();
    expect(firstName(name)).toBeNull();
  });
});
