import { describe, expect, it } from 'vitest';
import { checkShape } from '../../../../shared/config/check-shape.ts';
import { checkTerritories } from '../../../../shared/config/check-territories.ts';
import { territoriesSchema } from '../../../../shared/config/territories.ts';
import type { Territories } from '../../../../shared/domain/territories/territories.ts';
import { sampleConsultants, sampleTerritories } from '../domain/territories/territory-samples.ts';

const context = {
  consultants: sampleConsultants,
  specialisms: [
    { id: 'send', label: 'SEND', subSpecialisms: [{ id: 'schools' }] },
    { id: 'housing', label: 'Housing', subSpecialisms: [] },
  ],
  places: {
    areas: new Set(['London', 'Scotland']),
    postcodeAreas: new Map([
      ['EC', ['London']],
      ['AB', ['Scotland']],
    ]),
    councils: new Map([['camden', ['London']]]),
  },
};
const faults = (change: Partial<Territories>) =>
  checkTerritories({ ...sampleTerritories, ...change }, context);
const withRule = (rule: Territories['rules'][number]) =>
  faults({ rules: [rule, ...sampleTerritories.rules] });

describe('territories.json', () => {
  it('is of the shape that the domain asks for', () => {
    expect(checkShape('territories.json', territoriesSchema, sampleTerritories).faults).toEqual([]);
    expect(faults({})).toEqual([]);
  });

  it('has rules that name one person or one team', () => {
    const rules = [{ when: {}, owner: { person: 'ann', team: 'duo' } }];
    expect(checkShape('territories.json', territoriesSchema, { ...sampleTerritories, rules }).faults).toEqual(
      [
        'territories.json, rules 1, owner: names neither one person nor one team. Write {"person": "id"} or {"team": "id"}.',
      ],
    );
  });

  it.each([
    [
      'a missing consultant',
      { when: {}, owner: { person: 'eve' } },
      'rule 1, owner: "eve" is not in consultants.json. Add it there or name another.',
    ],
    [
      'a missing team',
      { when: {}, owner: { team: 'duo' } },
      'rule 1, owner: "team duo" is not in the teams of this file.',
    ],
    [
      'an unknown region',
      { id: 'far', when: { region: 'moon' }, owner: { person: 'ann' } },
      'far, region: "moon" is not in the regions of this file.',
    ],
    [
      'an unknown specialism',
      { when: { specialism: 'sailing' }, owner: { person: 'ann' } },
      'rule 1, specialism: "sailing" is not in specialisms/.',
    ],
    [
      'a sub-specialism of another',
      { when: { specialism: 'housing', subSpecialism: 'schools' }, owner: { person: 'ann' } },
      'rule 1, subSpecialism: "schools" is not in specialisms/housing.json.',
    ],
    [
      'a sub-specialism alone',
      { when: { subSpecialism: 'schools' }, owner: { person: 'ann' } },
      'rule 1, subSpecialism: stands alone. Name its specialism too.',
    ],
    [
      'an unknown postcode area',
      { when: { areas: ['QQ'] }, owner: { person: 'ann' } },
      'rule 1, areas: "QQ" is not in the postcode areas',
    ],
    [
      'an unknown council',
      { when: { councils: ['Atlantis'] }, owner: { person: 'ann' } },
      'rule 1, councils: "Atlantis" is not in the councils',
    ],
    [
      'an area outside the region',
      { when: { region: 'south', areas: ['EC', 'AB'] }, owner: { person: 'cat' } },
      'rule 1, areas: "AB" does not lie in South, so no case can reach it there.',
    ],
    [
      'a council outside the region',
      { when: { region: 'north', councils: ['Camden'] }, owner: { person: 'cat' } },
      'rule 1, councils: "Camden" does not lie in North',
    ],
  ])('refuses %s with a sentence', (_what, rule, sentence) => {
    expect(withRule(rule)).toEqual([expect.stringContaining(`territories.json, ${sentence}`)]);
  });

  it('takes a place that lies in the region, or that the region claims', () => {
    expect(withRule({ when: { region: 'south', areas: ['EC'] }, owner: { person: 'cat' } })).toEqual([]);
    const regions = sampleTerritories.regions.map((one) =>
      one.id === 'north' ? { ...one, postcodeAreas: ['EC'] } : one,
    );
    const rules = [
      { when: { region: 'north', areas: ['EC'] }, owner: { person: 'cat' } },
      ...sampleTerritories.rules,
    ];
    expect(faults({ regions, rules })).toEqual([]);
  });

  it('proves the rules: two owners for one case, a specialism without owner', () => {
    const again = { when: { specialism: 'send', region: 'south' }, owner: { person: 'cat' } };
    expect(faults({ rules: [...sampleTerritories.rules, again] })).toEqual([
      expect.stringContaining(
        'two owners for one case: send-south and rule 5 both decide SEND, South (Ann Lee and Cat Dow).',
      ),
    ]);
    expect(faults({ rules: sampleTerritories.rules.slice(0, 3) })).toEqual([
      expect.stringContaining('nobody owns Housing, North.'),
    ]);
  });

  it('refuses regions that share an area, lack one or name what is none', () => {
    const [south, north] = sampleTerritories.regions;
    if (!south || !north) throw new Error('The sample has two regions.');
    expect(
      faults({ regions: [south, { ...north, covers: ['London', 'Scotlandd'], councils: ['Camden', 'Oz'] }] }),
    ).toEqual([
      expect.stringContaining('north, covers: "London" is already in south.'),
      expect.stringContaining('north, covers: "Scotlandd" is not an area that geography/ knows.'),
      expect.stringContaining('north, councils: "Oz" is not a council that geography/ knows.'),
      'territories.json, regions: no region covers Scotland. Add it to the covers of one.',
    ]);
    expect(faults({ regions: [south, south] })).toContain(
      'territories.json, regions, south: the id is there twice. Give each region its own.',
    );
  });

  it('refuses strangers in teams and ids used twice', () => {
    const team = {
      id: 'duo',
      label: 'Duo',
      assign: 'first' as const,
      members: [{ person: 'eve', from: '2027-01-01', to: '2026-01-01' }],
    };
    const rule = { id: 'one', when: { specialism: 'send' }, owner: { person: 'ann' } };
    expect(faults({ teams: [team, team], rules: [rule, rule] })).toEqual(
      expect.arrayContaining([
        'territories.json, team duo, members: "eve" is not in consultants.json. Add it there or name another.',
        'territories.json, team duo, eve: 2027-01-01 is after 2026-01-01. Put the dates right.',
        'territories.json, team duo: the id is there twice. Give each team its own.',
        'territories.json, rule one: the id is there twice. Give each rule its own.',
      ]),
    );
  });
});
