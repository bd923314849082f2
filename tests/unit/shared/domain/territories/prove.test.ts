import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allCases, casesOf, remaining } from '../../../../../shared/domain/territories/cases.ts';
import { ownerOf } from '../../../../../shared/domain/territories/owner.ts';
import { proveTerritories } from '../../../../../shared/domain/territories/prove.ts';
import {
  engagements,
  type RuleConditions,
  type Territories,
} from '../../../../../shared/domain/territories/territories.ts';
import { sampleConsultants, sampleSpace, sampleTerritories } from './territory-samples.ts';

const label = (_kind: string, id: string): string => id.toUpperCase();
const faultsOf = (rules: Territories['rules'], teams: Territories['teams'] = []) =>
  proveTerritories(sampleSpace, { ...sampleTerritories, rules, teams }, label);

describe('the proof', () => {
  it('holds for the sample', () => {
    expect(faultsOf(sampleTerritories.rules)).toEqual([]);
  });

  it('names a specialism without owner', () => {
    expect(faultsOf(sampleTerritories.rules.slice(0, 3))).toEqual([
      'territories.json, rules: nobody owns HOUSING, NORTH. Add a rule for it, or one with "fallback": true for the region.',
    ]);
  });

  it('names two owners for one case', () => {
    const second = { when: { region: 'south', specialism: 'send' }, owner: { person: 'cat' } };
    expect(faultsOf([...sampleTerritories.rules, second])).toEqual([
      'territories.json, rules: two owners for one case: send-south and rule 5 both decide SEND, SOUTH (ANN and CAT). Keep one of the two.',
    ]);
  });

  it('names a rule out of reach, also where several others cover it together', () => {
    const parts = engagements.map((engagement) => ({
      when: { engagement, areas: ['LS'] },
      owner: { person: 'cat' },
    }));
    const unstated = { when: { areas: ['LS'] }, owner: { person: 'ann' } };
    expect(faultsOf([...parts, unstated, ...sampleTerritories.rules])).toEqual([]);
    const late = { id: 'late', when: { areas: ['LS'], region: 'north' }, owner: { person: 'cat' } };
    expect(faultsOf([...sampleTerritories.rules, late])).toEqual([
      'territories.json, late: no case can reach this rule, because the rules above it decide all of its cases. Move it up or remove it.',
    ]);
  });

  it('does not take rules for some engagements, places or sub-specialisms for all', () => {
    const some = [
      ...engagements.map((engagement) => ({
        when: { specialism: 'send', engagement },
        owner: { person: 'ann' },
      })),
      { when: { specialism: 'housing', areas: ['LS'] }, owner: { person: 'bob' } },
    ];
    expect(faultsOf(some)).toHaveLength(4);
    const subs = ['schools', 'councils'].map((subSpecialism) => ({
      when: { specialism: 'send', subSpecialism },
      owner: { person: 'ann' },
    }));
    const stated = engagements.map((engagement) => ({ when: { engagement }, owner: { person: 'ann' } }));
    expect(faultsOf(stated)[0]).toContain('nobody owns SEND, SOUTH, engagement not stated.');
    expect(faultsOf([...subs, { when: { specialism: 'housing' }, owner: { person: 'bob' } }])).toHaveLength(
      2,
    );
  });

  it('names a team that will be empty', () => {
    const team = {
      id: 'duo',
      label: 'Duo',
      assign: 'first' as const,
      members: [{ person: 'ann', to: '2026-12-31' }],
    };
    expect(faultsOf([{ when: {}, owner: { team: 'duo' } }], [team])).toEqual([
      'territories.json, team duo: nobody is in it from 2027-01-01. Add a member for that time.',
    ]);
  });
});

/** Conditions at random, over the sample's own values. */
const conditions: fc.Arbitrary<RuleConditions> = fc.record(
  {
    specialism: fc.constantFrom('send', 'housing'),
    region: fc.constantFrom('south', 'north'),
    engagement: fc.constantFrom(...engagements),
    areas: fc.subarray(['LS', 'BD', 'M'], { minLength: 1 }),
    councils: fc.subarray(['Leeds', 'Hull'], { minLength: 1 }),
  },
  { requiredKeys: [] },
);

it('agrees with asking for every case, on rules at random', () => {
  fc.assert(
    fc.property(fc.array(conditions, { minLength: 1, maxLength: 6 }), (whens) => {
      const territories = {
        ...sampleTerritories,
        rules: whens.map((when) => ({ when, owner: { person: 'ann' } })),
      };
      const all = allCases(sampleSpace, territories);
      const left = remaining(
        all,
        whens.map((when) => casesOf(when, all)),
      );
      let unowned = 0;
      for (const specialism of ['send/schools', 'send/councils', 'send/*', 'housing/*'])
        for (const region of all[1] ?? [])
          for (const engagement of all[2] ?? [])
            for (const area of all[3] ?? [])
              for (const council of all[4] ?? []) {
                const [id = '', sub = ''] = specialism.split('/');
                const question = {
                  specialism: id,
                  subSpecialism: sub,
                  region,
                  engagement,
                  area,
                  council,
                  on: '2026-11-25',
                };
                if (ownerOf(territories, sampleConsultants, question) === null) unowned += 1;
              }
      expect(left.reduce((sum, box) => sum + box.reduce((size, values) => size * values.length, 1), 0)).toBe(
        unowned,
      );
    }),
    { numRuns: 150 },
  );
});
