import { describe, expect, it } from 'vitest';
import { firstGap, memberOf } from '../../../../../shared/domain/territories/team.ts';
import type { Team } from '../../../../../shared/domain/territories/territories.ts';

const team = (assign: Team['assign'], members: Team['members']): Team => ({
  id: 'duo',
  label: 'Duo',
  assign,
  members,
});
const three = [{ person: 'ann' }, { person: 'bob' }, { person: 'cat' }];
const on = '2026-11-25';

describe('sharing', () => {
  it('gives all to the first who is there that day', () => {
    const members = [
      { person: 'ann', to: '2026-11-24' },
      { person: 'bob', from: '2026-11-25' },
      { person: 'cat' },
    ];
    expect(memberOf(team('first', members), on)).toBe('bob');
    expect(memberOf(team('first', members), '2026-11-24')).toBe('ann');
  });

  it('goes round in turn', () => {
    const turn = (given: number) => memberOf(team('round-robin', three), on, { given });
    expect([0, 1, 2, 3].map(turn)).toEqual(['ann', 'bob', 'cat', 'ann']);
  });

  it('goes to who has least open, first in the file where equal', () => {
    expect(memberOf(team('least-open', three), on, { open: { ann: 2, bob: 1, cat: 1 } })).toBe('bob');
    expect(memberOf(team('least-open', three), on)).toBe('ann');
  });

  it.each(['first', 'round-robin', 'least-open'] as const)(
    '%s gives nobody where nobody is there',
    (assign) => {
      expect(memberOf(team(assign, [{ person: 'ann', to: '2026-01-01' }]), on)).toBeNull();
    },
  );
});

describe('gaps', () => {
  it.each([
    ['somebody always', [{ person: 'ann' }], null],
    [
      'hand-over to the day',
      [
        { person: 'bob', from: '2026-12-01' },
        { person: 'ann', to: '2026-11-30' },
      ],
      null,
    ],
    [
      'a day between',
      [
        { person: 'ann', to: '2026-11-30' },
        { person: 'bob', from: '2026-12-02' },
      ],
      '2026-12-01',
    ],
    ['all leave', [{ person: 'ann', to: '2026-12-31' }], '2027-01-01'],
    [
      'one inside another',
      [
        { person: 'ann', to: '2026-12-31' },
        { person: 'bob', to: '2026-11-30' },
      ],
      '2027-01-01',
    ],
    ['nobody', [], ''],
  ])('%s', (_name, members, gap) => {
    expect(firstGap(team('first', members))).toBe(gap);
  });
});
