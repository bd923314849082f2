import { expect, it } from 'vitest';
import { isForDrama, reachesNobody } from '../../../../shared/config/made-up.ts';

it.each([
  ['a@agency.example', true],
  ['a@mail.agency.EXAMPLE', true],
  ['a@example.com', true],
  ['a@example.org', true],
  ['a@agency.co.uk', false],
  ['a@example-recruitment.co.uk', false],
  ['example@agency.co.uk', false],
])('%s reaches nobody: %s', (address, nobody) => {
  expect(reachesNobody(address)).toBe(nobody);
});

it.each([
  ['0161 496 0100', true],
  ['020 7946 0101', true],
  ['+44 7700 900123', true],
  ['01632 960 001', true],
  ['0161 555 0100', false],
  ['020 7946 1101', false],
  ['07700 901123', false],
])('%s is for drama: %s', (phone, isDrama) => {
  expect(isForDrama(phone)).toBe(isDrama);
});
