import { describe, expect, it } from 'vitest';
import { isPhone } from '../../../../shared/domain/contact.ts';
import { isPhoneLike } from '../../../../web/apply/form/phone-like.ts';

describe('a first look at a phone number', () => {
  it.each([
    '07700 900123',
    '7700900123',
    '+44 7700 900123',
    '+44 (0)7700 900123',
    '0044 7700 900 123',
    '(020) 7946-0000',
    '020.7946.0000',
    '01632 960123 ext 12',
    '01632 960123 x12',
    '+353 1 496 0123',
    '+49 30 23125 000',
  ])('lets through %s, as the server does', (text) => {
    expect(isPhone(text)).toBe(true);
    expect(isPhoneLike(text)).toBe(true);
  });

  it.each(['', '0123', 'ring me', '07700 9OO123', 'jo@example.com', '0'.repeat(31), '+++'])(
    'refuses %s, as the server does',
    (text) => {
      expect(isPhone(text)).toBe(false);
      expect(isPhoneLike(text)).toBe(false);
    },
  );
});
