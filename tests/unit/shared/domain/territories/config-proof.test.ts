import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadAgency } from '../../../../../shared/config/agency.ts';
import { checkConsultants } from '../../../../../shared/config/consultants.ts';
import type { Consultant } from '../../../../../shared/domain/territories/consultant.ts';
import { ownerOf } from '../../../../../shared/domain/territories/owner.ts';
import { proveTerritories } from '../../../../../shared/domain/territories/prove.ts';
import { changeDays, proveCover } from '../../../../../shared/domain/territories/prove-cover.ts';
import { dayAfter } from '../../../../../shared/domain/territories/team.ts';
import {
  engagements,
  type RuleConditions,
  type Territories,
} from '../../../../../shared/domain/territories/territories.ts';
import { sampleConsultants, sampleSpace, sampleTerritories } from './territory-samples.ts';

const shipped = loadAgency(join(fileURLToPath(new URL('../../../../../', import.meta.url)), 'agency'));
const anyDate = '2026-06-01';

/** Independent of `ownerOf`: every consultant who is there and whom the first rule that holds can reach. */
const isThere = ({ away, leaves }: Consultant, on: string): boolean =>
  !(leaves !== undefined && on > leaves) && !(away ?? []).some(({ from, to }) => from <= on && on <= to);

describe('the shipped rules, with people away and leaving', () => {
  const [south, north] = shipped.consultants;
  if (!south || !north) throw new Error('The seed has two people who own regions.');
  const consultants = shipped.consultants.map((one) => {
    if (one.id === south.id)
      return {
        ...one,
        away: [
          { from: '2026-12-21', to: '2027-01-04', cover: north.id },
          { from: '2027-04-01', to: '2027-04-09', cover: 'nicole-sherwood' },
        ],
        leaves: '2027-06-30',
        successor: 'nicole-sherwood',
      };
    if (one.id === north.id)
      return { ...one, away: [{ from: '2027-01-05', to: '2027-01-20', cover: south.id }] };
    return one;
  });
  const { territories, specialisms, geography } = shipped;
  const areas = Object.keys(geography.postcodes.areas);
  const days = [anyDate, ...changeDays(territories, consultants).flatMap((day) => [day, dayAfter(day)])];

  it('pass the proof', () => {
    expect(checkConsultants(consultants)).toEqual([]);
    expect(proveCover(territories, consultants)).toEqual([]);
  });

  it('give each (specialism, engagement, area, date) exactly one owner, who is there', () => {
    expect(areas.length).toBeGreaterThan(100);
    const handled = new Map<string, Set<string>>();
    for (const on of days)
      for (const { id: specialism } of specialisms)
        for (const engagement of [...engagements, undefined])
          for (const { id: region } of territories.regions)
            for (const area of areas) {
              const owner = ownerOf(territories, consultants, {
                specialism,
                region,
                area,
                on,
                ...(engagement ? { engagement } : {}),
              });
              if (!owner || !isThere(owner.consultant, on))
                throw new Error(`${specialism}, ${region}, ${area}, ${on} has no owner who is there.`);
              const key = `${region} ${on}`;
              handled.set(key, (handled.get(key) ?? new Set()).add(owner.consultant.id));
            }
    // The seed splits by region alone, so on one day a region has one person.
    for (const [key, people] of handled) expect([key, people.size]).toEqual([key, 1]);
    expect(handled.get('south 2026-12-21')).toEqual(new Set([north.id]));
    expect(handled.get('south 2027-01-05')).toEqual(new Set([south.id]));
    expect(handled.get('midlands-north 2027-01-05')).toEqual(new Set([south.id]));
    expect(handled.get('south 2027-07-01')).toEqual(new Set(['nicole-sherwood']));
  });
});

const dateAfter = (days: number): string => new Date(Date.UTC(2026, 11, 1 + days)).toISOString().slice(0, 10);
const day = fc.integer({ min: 0, max: 40 }).map(dateAfter);
const others = (id: string) => fc.constantFrom(...['ann', 'bob', 'cat'].filter((one) => one !== id));
const spell = (id: string) =>
  fc
    .record({
      first: fc.integer({ min: 0, max: 30 }),
      more: fc.integer({ min: 0, max: 9 }),
      cover: others(id),
    })
    .map(({ first, more, cover }) => ({ from: dateAfter(first), to: dateAfter(first + more), cover }));
const plan = (id: string): fc.Arbitrary<Partial<Consultant>> =>
  fc.oneof(
    fc.record({ away: fc.array(spell(id), { maxLength: 2 }) }),
    fc.record({ leaves: day, successor: others(id) }),
    fc.record({ leaves: day }),
  );
const rule = fc.record({
  when: fc.record(
    {
      specialism: fc.constantFrom('send', 'housing'),
      region: fc.constantFrom('south', 'north'),
      engagement: fc.constantFrom(...engagements),
      areas: fc.subarray(['LS', 'BD'], { minLength: 1 }),
    },
    { requiredKeys: [] },
  ) as fc.Arbitrary<RuleConditions>,
  owner: fc.oneof(fc.record({ person: fc.constantFrom('ann', 'bob', 'cat') }), fc.constant({ team: 'all' })),
});
const member = fc.record(
  { person: fc.constantFrom('ann', 'bob', 'cat'), from: day },
  { requiredKeys: ['person'] },
);

it('whatever the proofs accept has, on every day, an owner who is there', () => {
  let accepted = 0;
  let bare = 0;
  const label = (_kind: string, id: string): string => id;
  fc.assert(
    fc.property(
      fc.array(rule, { maxLength: 3 }),
      fc.array(member, { minLength: 1, maxLength: 3 }),
      fc.constantFrom('first', 'round-robin', 'least-open'),
      fc.tuple(plan('ann'), plan('bob'), plan('cat')),
      (rules, members, assign, plans) => {
        const consultants = sampleConsultants.map((one, at) => ({ ...one, ...plans[at] })) as Consultant[];
        const territories: Territories = {
          ...sampleTerritories,
          rules: [...rules, ...sampleTerritories.rules],
          teams: [{ id: 'all', label: 'All', assign: assign as 'first', members }],
        };
        if (checkConsultants(consultants).length > 0) return;
        const gaps = proveTerritories(sampleSpace, territories, label).filter((one) => /nobody/.test(one));
        const starts = members.map(({ from }) => from ?? '').sort()[0] ?? '';
        const days = [anyDate, ...changeDays(territories, consultants)].filter((on) => on >= starts);
        const owners = days.flatMap((on) =>
          ['send', 'housing'].flatMap((specialism) =>
            ['south', 'north'].flatMap((region) =>
              ['LS', 'M'].map((area) => {
                const owner = ownerOf(territories, consultants, { specialism, region, area, on });
                return owner !== null && isThere(owner.consultant, on);
              }),
            ),
          ),
        );
        if (gaps.length === 0 && proveCover(territories, consultants).length === 0) {
          accepted += 1;
          expect(owners.every(Boolean)).toBe(true);
        } else if (!owners.every(Boolean)) bare += 1;
      },
    ),
    { numRuns: 400 },
  );
  // Both kinds came up, so the agreement means something.
  expect(accepted).toBeGreaterThan(20);
  expect(bare).toBeGreaterThan(20);
});
