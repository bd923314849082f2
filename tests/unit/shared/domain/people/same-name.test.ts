import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canBeOnePerson } from '../../../../../shared/domain/people/same-name.ts';

const same: readonly (readonly [string, string, string])[] = [
  ['case', 'Robin Ashdown', 'ROBIN ASHDOWN'],
  ['space', ' Robin  Ashdown ', 'Robin Ashdown'],
  ['accents', 'Zoë Brontë', 'Zoe Bronte'],
  ['a letter with a stroke', 'Søren Łukasz', 'Soren Lukasz'],
  ['an apostrophe', "Siobhan O'Dell", 'Siobhan O’Dell'],
  ['no apostrophe', "Siobhan O'Dell", 'Siobhan ODell'],
  ['a title', 'Dr Robin Ashdown', 'Robin Ashdown'],
  ['letters after the name', 'Robin Ashdown, MRICS', 'Robin Ashdown'],
  ['a name in brackets', 'Elizabeth (Liz) Ashdown', 'Elizabeth Ashdown'],
  ['a middle name', 'Robin James Ashdown', 'Robin Ashdown'],
  ['a middle initial', 'Robin J. Ashdown', 'Robin James Ashdown'],
  ['an initial', 'R Ashdown', 'Robin Ashdown'],
  ['initials', 'R. J. Ashdown', 'Robin James Ashdown'],
  ['a short form', 'Liz Ashdown', 'Elizabeth Ashdown'],
  ['another spelling', 'Kathryn Ashdown', 'Catherine Ashdown'],
  ['a short form of either', 'Alex Ashdown', 'Alexandra Ashdown'],
  ['the family name first, with a comma', 'Ashdown, Robin', 'Robin Ashdown'],
  ['the family name first', 'ASHDOWN Robin', 'Robin Ashdown'],
  ['the family name first, with a middle name', 'Ashdown, Robin James', 'Robin Ashdown'],
  ['a hyphen', 'Robin Ashdown-Vale', 'Robin Ashdown Vale'],
  ['one half of a double name', 'Robin Ashdown-Vale', 'Robin Vale'],
  ['the other half', 'Robin Ashdown-Vale', 'Robin Ashdown'],
  ['a particle', 'Pieter van der Meer', 'Pieter Meer'],
  ['a name that is a particle elsewhere', 'Le Ashdown', 'Ashdown, Le'],
  ['letters after the name without a comma', 'Robin Ashdown BSc', 'Robin Ashdown'],
  ['one name alone, twice', 'Suharto', 'SUHARTO'],
];

const others: readonly (readonly [string, string, string | null])[] = [
  ['another first name', 'Robin Ashdown', 'Pat Ashdown'],
  ['another family name', 'Robin Ashdown', 'Robin Vale'],
  ['a name that begins alike', 'Robin Ashdown', 'Robina Ashdown'],
  ['another middle name', 'John Adam Ashdown', 'John Paul Ashdown'],
  ['another middle initial', 'John A Ashdown', 'John P Ashdown'],
  ['a son', 'John Ashdown', 'John Ashdown Jr'],
  ['a grandson', 'John Ashdown II', 'John Ashdown III'],
  ['father and son', 'John Ashdown Sr', 'John Ashdown Jnr'],
  ['two short forms of other names', 'Alexander Ashdown', 'Alexandra Ashdown'],
  ['a first name alone', 'Robin', 'Robin Ashdown'],
  ['a family name alone', 'Ashdown', 'Robin Ashdown'],
  ['an initial of the other order', 'R Ashdown', 'Ashdown R'],
  ['no name', 'Robin Ashdown', null],
  ['signs only', '--', '--'],
  ['nothing', '', ''],
];

describe('two names with one address', () => {
  it.each(same)('are one person: %s', (_what, one, other) => {
    expect(canBeOnePerson(one, other)).toBe(true);
    expect(canBeOnePerson(other, one)).toBe(true);
  });

  it.each(others)('are two people: %s', (_what, one, other) => {
    expect(canBeOnePerson(one, other)).toBe(false);
    expect(canBeOnePerson(other, one)).toBe(false);
  });

  it('are judged alike from either side, whatever they are', () => {
    const word = fc.constantFrom(
      'Robin',
      'R',
      'Liz',
      'Elizabeth',
      'Ashdown',
      'Vale',
      'A-Vale',
      'Jr',
      'van',
      ',',
    );
    const name = fc.array(word, { maxLength: 5 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(name, name, (one, other) => {
        expect(canBeOnePerson(one, other)).toBe(canBeOnePerson(other, one));
      }),
    );
  });

  it('takes any text at all', () => {
    fc.assert(fc.property(fc.string(), (name) => void canBeOnePerson(name, 'Robin Ashdown')));
  });
});
