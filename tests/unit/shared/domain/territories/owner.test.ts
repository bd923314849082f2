import { describe, expect, it } from 'vitest';
import { type OwnerQuestion, ownerOf } from '../../../../../shared/domain/territories/owner.ts';
import type { TerritoryRule } from '../../../../../shared/domain/territories/territories.ts';
import { sampleConsultants, sampleTerritories } from './territory-samples.ts';

const on = '2026-11-25';
const asked = (question: Partial<OwnerQuestion>, first: TerritoryRule[] = []) =>
  ownerOf({ ...sampleTerritories, rules: [...first, ...sampleTerritories.rules] }, sampleConsultants, {
    specialism: 'send',
    region: 'north',
    on,
    ...question,
  });
const toCat = (when: TerritoryRule['when']): TerritoryRule[] => [{ when, owner: { person: 'cat' } }];

describe('the owner of a case', () => {
  it('is whom the first rule that holds names', () => {
    expect(asked({})).toEqual({
      consultant: sampleConsultants[1],
      rule: 'send-north',
      fallback: false,
      because: 'You get this because you are set for send, North.',
    });
  });

  it('is a stand-in where nobody is set, and the answer says so in words', () => {
    const answer = asked({ specialism: 'housing', region: 'south', specialismLabel: 'Housing' });
    expect(answer).toMatchObject({ rule: 'rule 3', fallback: true, consultant: { id: 'ann' } });
    expect(answer?.because).toBe('You get this because nobody is set for Housing, South. Tell us who.');
  });

  it.each([
    [
      'sub-specialism',
      { subSpecialism: 'schools', specialism: 'send' },
      { subSpecialism: 'schools' },
      { subSpecialism: null },
    ],
    ['engagement', { engagement: 'interim' as const }, { engagement: 'interim' }, {}],
    ['postcode area', { areas: ['LS', 'BD'] }, { area: 'bd' }, { area: 'M' }],
    ['council', { councils: ['Leeds'] }, { council: 'LEEDS' }, { council: null }],
  ])('may depend on the %s, and an unknown one never matches', (_what, when, hit, miss) => {
    expect(asked(hit, toCat(when))?.consultant.id).toBe('cat');
    expect(asked(miss, toCat(when))?.consultant.id).toBe('bob');
  });

  it('is nobody for what the agency does not have', () => {
    expect(asked({ region: 'moon' })).toBeNull();
  });

  it('is a member of the team, by its way of sharing', () => {
    const territories = {
      ...sampleTerritories,
      rules: [{ when: {}, owner: { team: 'duo' } }],
      teams: [
        {
          id: 'duo',
          label: 'The duo',
          assign: 'least-open' as const,
          members: [{ person: 'ann' }, { person: 'bob' }],
        },
      ],
    };
    const question = { specialism: 'send', region: 'north', on };
    const answer = ownerOf(territories, sampleConsultants, question, { open: { ann: 3, bob: 1 } });
    expect(answer?.consultant.id).toBe('bob');
    expect(answer?.because).toBe('You get this because The duo is set for send, North.');
  });
});
