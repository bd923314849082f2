import { expect, it } from 'vitest';
import { isPersonal } from '../../../../../shared/domain/personal/callings.ts';
import { ownNameIn } from '../../../../../shared/domain/personal/own-name.ts';
import { blocksOf } from '../../../../../shared/domain/places/blocks.ts';

const places = new Set(['chester', 'hampshire', 'leeds', 'maidstone', 'kent', 'milton keynes']);
const isPlace = (name: string): boolean => places.has(name.toLowerCase());
const nameOf = (...lines: string[]): string | null =>
  ownNameIn(blocksOf({ pages: [{ page: 1, lines }] }).lines, isPlace);

it.each([
  'Sharon Carpenter',
  'Joy Plumber',
  'Nurse Daniels',
  'Chester Painter',
  'Susan Hampshire',
  'Kent Hampshire',
])('%s is a name at the head of a CV', (name) => {
  expect(nameOf(name, 'hello@example.com', 'Housing Officer, 2019 - present')).toBe(name);
  expect(nameOf('Personal details', `Name: ${name}`, '07700 900101')).toBe(name);
});

it.each(['Theatre Nurse', 'Site Carpenter', 'Milton Keynes', 'Leeds Electrician'])('%s is none', (line) => {
  expect(nameOf(line, 'hello@example.com', '2019 - present')).not.toBe(line);
});

it('a mailbox that names somebody else says that a title is a title', () => {
  expect(nameOf('Lettings Driver', 'dee.lennox@example.com')).not.toBe('Lettings Driver');
});

it('an advert has no name: nothing in its head says how to reach a person', () => {
  expect(nameOf('Bristol Carpenter', 'We are looking for a carpenter')).not.toBe('Bristol Carpenter');
});

it('words of titles only are no part of a name', () => {
  expect(isPersonal('Joy Cook')).toBe(true);
  expect(isPersonal('Pastry Cook')).toBe(false);
});
