import { describe, expect, it } from 'vitest';
import { checkShape } from '../../../../shared/config/check-shape.ts';
import { checkConsultants, consultantsSchema } from '../../../../shared/config/consultants.ts';

const ann = { id: 'ann-lee', name: 'Ann Lee', email: 'ann@northlight.example', phone: '0161 496 0100' };
const shape = (person: object) =>
  checkShape('consultants.json', consultantsSchema, { consultants: [ann, person] }).faults;

describe('consultants.json', () => {
  it('takes a person with times away', () => {
    const away = [{ from: '2026-12-21', to: '2027-01-04', cover: 'ann-lee' }];
    expect(shape({ ...ann, id: 'bob', email: 'bob@northlight.example', away, leaves: '2027-03-31' })).toEqual(
      [],
    );
  });

  it.each([
    [
      'a bad address',
      { ...ann, email: 'ann at northlight' },
      'email: is not an e-mail address. Write one plain address, such as name@agency.example.',
    ],
    [
      'two addresses',
      { ...ann, email: 'a@northlight.example, b@northlight.example' },
      'email: is not an e-mail address.',
    ],
    [
      'a header in a name',
      { ...ann, name: 'Ann\r\nBcc: x' },
      'name: holds a line break or another control character.',
    ],
    ['a bad phone', { ...ann, phone: '0161' }, 'phone: is not a phone number.'],
    ['an id with capitals', { ...ann, id: 'Ann Lee' }, 'id: is not an id.'],
    ['a day that never was', { ...ann, leaves: '2027-02-30' }, 'leaves: is not in the calendar.'],
    [
      'an unknown field',
      { ...ann, mail: 'x' },
      'mail: is not a field of this file. Correct its spelling or remove it.',
    ],
  ])('refuses %s with a sentence', (_what, person, sentence) => {
    expect(shape(person)).toEqual([expect.stringContaining(`consultants.json, consultants 2, ${sentence}`)]);
  });

  it('names a missing field and a wrong kind', () => {
    expect(checkShape('consultants.json', consultantsSchema, {}).faults).toEqual([
      'consultants.json, consultants: is missing. Add it.',
    ]);
    expect(
      checkShape('consultants.json', consultantsSchema, { consultants: [{ ...ann, name: 7 }] }).faults,
    ).toEqual(['consultants.json, consultants 1, name: must be text, not 7.']);
  });

  it('refuses ids and addresses used twice, and covers who do not exist', () => {
    const away = [{ from: '2027-01-04', to: '2026-12-21', cover: 'eve' }];
    expect(checkConsultants([ann, { ...ann, away }])).toEqual([
      'consultants.json, ann-lee: is there twice. Give each person an id of their own.',
      'consultants.json, ann-lee, email: is also the address of ann-lee. Give each person their own.',
      'consultants.json, ann-lee, away: 2027-01-04 is after 2026-12-21. Put the dates right.',
      'consultants.json, ann-lee, away: the cover "eve" is nobody in this file. Name another consultant.',
    ]);
  });
});
