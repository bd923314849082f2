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
      owner: 'bob',
      consultant: sampleConsultants[1],
      standsInFor: null,
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

  it('is who covers while the person is away, and says so', () => {
    const away = [{ from: '2026-11-20', to: '2026-11-27', cover: 'cat' }];
    const people = sampleConsultants.map((one) => (one.id === 'bob' ? { ...one, away } : one));
    const question = { specialism: 'housing', region: 'north', specialismLabel: 'Housing' };
    const answer = ownerOf(sampleTerritories, people, { ...question, on });
    expect(answer).toMatchObject({ owner: 'cat', consultant: { id: 'cat' }, standsInFor: { id: 'bob' } });
    expect(answer?.because).toBe(
      'You get this because you cover for Bob Ray. Nobody is set for Housing, North. Tell us who.',
    );
    expect(ownerOf(sampleTerritories, people, { ...question, on: '2026-11-28' })?.owner).toBe('bob');
  });

  it('is who took over from a leaver, and nobody where nobody did', () => {
    const gone = (more: object) =>
      sampleConsultants.map((one) => (one.id === 'bob' ? { ...one, leaves: '2026-11-24', ...more } : one));
    const question = { specialism: 'send', region: 'north', on };
    const answer = ownerOf(sampleTerritories, gone({ successor: 'ann' }), question);
    expect(answer).toMatchObject({ owner: 'ann', rule: 'send-north' });
    expect(answer?.because).toBe('You get this because you took over from Bob Ray.');
    expect(ownerOf(sampleTerritories, gone({}), question)).toBeNull();
  });

  it('is triage while nobody has confirmed the address, and triage is told whose it would be', () => {
    const people = sampleConsultants.map((one) => ({ ...one, confirmed: one.id !== 'bob' }));
    const answer = ownerOf(sampleTerritories, people, { specialism: 'send', region: 'north', on });
    expect(answer).toMatchObject({ owner: 'triage', consultant: { id: 'bob' }, rule: 'send-north' });
    expect(answer?.because).toBe('This is for Bob Ray, who is not set up for mails yet.');
  });

  it('passes over members of a team who are away while another is there', () => {
    const territories = {
      ...sampleTerritories,
      rules: [{ when: {}, owner: { team: 'duo' } }],
      teams: [
        {
          id: 'duo',
          label: 'Duo',
          assign: 'first' as const,
          members: [{ person: 'ann' }, { person: 'bob' }],
        },
      ],
    };
    const away = [{ from: on, to: on, cover: 'cat' }];
    const question = { specialism: 'send', region: 'north', on };
    const annAway = sampleConsultants.map((one) => (one.id === 'ann' ? { ...one, away } : one));
    expect(ownerOf(territories, annAway, question)?.owner).toBe('bob');
    const bothAway = annAway.map((one) => (one.id === 'bob' ? { ...one, away } : one));
    expect(ownerOf(territories, bothAway, question)).toMatchObject({
      owner: 'cat',
      standsInFor: { id: 'ann' },
    });
  });
});
