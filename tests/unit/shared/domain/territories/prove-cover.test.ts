import { describe, expect, it } from 'vitest';
import type { Consultant } from '../../../../../shared/domain/territories/consultant.ts';
import { changeDays, proveCover } from '../../../../../shared/domain/territories/prove-cover.ts';
import type { Team, Territories } from '../../../../../shared/domain/territories/territories.ts';
import { sampleConsultants, sampleTerritories } from './territory-samples.ts';

const people = (plans: Record<string, Partial<Consultant>>): Consultant[] =>
  sampleConsultants.map((one) => ({ ...one, ...plans[one.id] }));
const away = (from: string, to: string, cover: string) => ({ away: [{ from, to, cover }] });
const duo = (members: Team['members']): Territories => ({
  ...sampleTerritories,
  rules: [{ when: {}, owner: { team: 'duo' } }],
  teams: [{ id: 'duo', label: 'Duo', assign: 'first', members }],
});

describe('the proof that somebody is there', () => {
  it('finds the days on which who is there may change', () => {
    const consultants = people({ ann: { ...away('2026-12-21', '2027-01-04', 'bob'), leaves: '2027-02-28' } });
    const territories = duo([{ person: 'ann', from: '2026-12-01', to: '2026-12-31' }]);
    expect(changeDays(territories, consultants)).toEqual([
      '2026-12-01',
      '2026-12-21',
      '2027-01-01',
      '2027-01-05',
      '2027-03-01',
    ]);
  });

  it('holds for holidays with a cover and for leavers with a successor', () => {
    const plans = {
      ann: away('2026-12-21', '2027-01-04', 'cat'),
      bob: { leaves: '2026-12-25', successor: 'ann' },
    };
    expect(proveCover(sampleTerritories, people(plans))).toEqual([]);
  });

  it('names a leaver without successor, once', () => {
    expect(proveCover(sampleTerritories, people({ ann: { leaves: '2026-11-30' } }))).toEqual([
      'consultants.json, ann, leaves: nobody takes over from Ann Lee on 2026-12-01. Name who does as "successor".',
    ]);
  });

  it('names the first day on which people who cover each other are both away', () => {
    const plans = {
      ann: away('2026-12-21', '2026-12-30', 'bob'),
      bob: away('2026-12-28', '2027-01-03', 'ann'),
    };
    expect(proveCover(sampleTerritories, people(plans))).toEqual([
      expect.stringMatching(/^consultants\.json, ann, away: on 2026-12-28 nobody acts for Ann Lee/),
      expect.stringMatching(/^consultants\.json, bob, away: on 2026-12-28 nobody acts for Bob Ray/),
    ]);
  });

  it('asks nothing of people who own no cases', () => {
    expect(proveCover(sampleTerritories, people({ cat: { leaves: '2026-11-30' } }))).toEqual([]);
  });

  it('asks of a team only that somebody is left of it', () => {
    const territories = duo([{ person: 'ann' }, { person: 'bob', from: '2026-12-15' }]);
    const leaver = { ann: { leaves: '2026-12-20' } };
    expect(proveCover(territories, people(leaver))).toEqual([]);
    expect(proveCover(territories, people({ ann: { leaves: '2026-12-10' } }))).toEqual([
      expect.stringMatching(/^territories\.json, team duo: on 2026-12-11 nobody in it is there/),
    ]);
  });
});
