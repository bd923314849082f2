import { describe, expect, it } from 'vitest';
import { emailKey, phoneKey } from '../../../../../shared/domain/people/address.ts';

describe('what an address is known by', () => {
  it.each([
    ['Robin.Ashdown@Example.com', 'robin.ashdown@example.com'],
    [' robin.ashdown@example.com ', 'robin.ashdown@example.com'],
    ['zoe\u0308@example.com', 'zo\u00eb@example.com'],
  ])('%j is %j', (typed, known) => expect(emailKey(typed)).toBe(known));

  it.each([
    ['robin+cv@example.com', 'robin@example.com'],
    ['robin.ashdown@example.com', 'robinashdown@example.com'],
  ])('%j is not %j', (one, other) => expect(emailKey(one)).not.toBe(emailKey(other)));
});

describe('what a number is known by', () => {
  it.each([
    ['07700 900123', '07700900123'],
    ['+44 7700 900123', '07700900123'],
    ['+44 (0)7700 900-123', '07700900123'],
    ['0044 7700 900123', '07700900123'],
    ['07700 900123 ext. 4', '07700900123'],
    ['+353 20 910 1234', '+353209101234'],
    ['00353 20 910 1234', '+353209101234'],
  ])('%j is %j', (typed, known) => expect(phoneKey(typed)).toBe(known));

  it.each(['', '1234', 'please ring'])('%j is none', (typed) => expect(phoneKey(typed)).toBeNull());
});
