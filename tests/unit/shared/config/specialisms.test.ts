import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { checkSpecialisms, specialismSchema } from '../../../../shared/config/specialisms.ts';
import type { SpecialismFacts } from '../../../../shared/domain/specialisms/facts.ts';
import { agencyFacts } from '../domain/specialisms/agency-index.ts';

const good: SpecialismFacts = {
  id: 'bees',
  label: 'Bees',
  subSpecialisms: [{ id: 'hives', label: 'Hives' }],
  titles: [{ sub: 'hives', weight: 5, names: ['Bee Keeper'] }],
  fields: ['hive'],
  evidence: [{ weight: 3, terms: ['honey'] }],
  negative: { needs: [{ terms: ['honey'], oneOf: ['hive'] }], ignore: ['honey moon'] },
};

describe('checkSpecialisms', () => {
  it('finds nothing wrong with the shipped eleven', () => {
    expect(agencyFacts).toHaveLength(11);
    expect(checkSpecialisms(agencyFacts)).toEqual([]);
    for (const { sampleQuestions } of agencyFacts) expect(sampleQuestions?.length).toBeGreaterThanOrEqual(2);
  });

  it('finds an id that is there twice', () => {
    expect(checkSpecialisms([good, good])).toEqual([
      'specialisms/, bees: the id is there twice. Give each file its own.',
    ]);
  });

  it.each<[string, Partial<SpecialismFacts>, RegExp]>([
    ['a term twice', { fields: ['hive', 'hive'] }, /^specialisms\/bees\.json, fields: "hive" is there twice/],
    ['two spellings of a term', { fields: ['hive', 'Hives'] }, /"Hives" and "hive" count as the same/],
    ['an unknown sub-specialism', { titles: [{ sub: 'wax', weight: 5, names: [] }] }, /"wax" is not among/],
    ['a term without words', { fields: ['–'] }, /holds no word/],
    [
      'a cue for nothing',
      { negative: { needs: [{ terms: ['wasp'], oneOf: ['hive'] }], ignore: [] } },
      /"wasp" is no title, field or evidence here/,
    ],
    [
      'a term that is not there and yields',
      { negative: { needs: [], yields: [{ terms: ['wasp'], oneOf: ['hive'], unless: [] }], ignore: [] } },
      /negative, yields: "wasp" is no title, field or evidence here/,
    ],
    [
      'a sub-specialism twice',
      { subSpecialisms: [...good.subSpecialisms, ...good.subSpecialisms] },
      /subSpecialisms: "hives" is there twice/,
    ],
  ])('finds %s', (_, change, sentence) => {
    const faults = checkSpecialisms([{ ...good, ...change }]);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatch(sentence);
  });
});

describe('specialismSchema', () => {
  it('refuses weights outside 1 to 5 and unknown fields', () => {
    expect(v.safeParse(specialismSchema, good).success).toBe(true);
    expect(v.safeParse(specialismSchema, { ...good, evidence: [{ weight: 6, terms: [] }] }).success).toBe(
      false,
    );
    expect(v.safeParse(specialismSchema, { ...good, keywords: [] }).success).toBe(false);
  });
});
