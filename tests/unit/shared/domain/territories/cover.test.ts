import { describe, expect, it } from 'vitest';
import type { Consultant } from '../../../../../shared/domain/territories/consultant.ts';
import { consultantOn, hasLeft } from '../../../../../shared/domain/territories/cover.ts';
import { sampleConsultants } from './territory-samples.ts';

const away = (from: string, to: string, cover: string) => ({ away: [{ from, to, cover }] });
const withPlans = (plans: Record<string, Partial<Consultant>>) =>
  sampleConsultants.map((one) => ({ ...one, ...plans[one.id] }));
const acting = (plans: Record<string, Partial<Consultant>>, id: string, on: string) => {
  const onDuty = consultantOn(withPlans(plans), id, on);
  return onDuty && [onDuty.consultant.id, onDuty.standsInFor?.id ?? null];
};

describe('who acts on a day', () => {
  const holiday = { ann: away('2026-12-21', '2027-01-04', 'bob') };

  it.each([
    ['the day before', '2026-12-20', ['ann', null]],
    ['the first day away', '2026-12-21', ['bob', 'ann']],
    ['the last day away', '2027-01-04', ['bob', 'ann']],
    ['the day of return', '2027-01-05', ['ann', null]],
  ])('%s', (_day, on, who) => {
    expect(acting(holiday, 'ann', on)).toEqual(who);
  });

  it('is the cover of the cover where both are away', () => {
    const plans = { ...holiday, bob: away('2026-12-24', '2026-12-26', 'cat') };
    expect(acting(plans, 'ann', '2026-12-23')).toEqual(['bob', 'ann']);
    expect(acting(plans, 'ann', '2026-12-25')).toEqual(['cat', 'ann']);
  });

  it('is the successor from the day after the last working day, also of somebody who covers', () => {
    const plans = { ...holiday, bob: { leaves: '2026-12-22', successor: 'cat' } };
    expect(acting(plans, 'bob', '2026-12-22')).toEqual(['bob', null]);
    expect(acting(plans, 'bob', '2026-12-23')).toEqual(['cat', 'bob']);
    expect(acting(plans, 'ann', '2026-12-23')).toEqual(['cat', 'ann']);
    expect(hasLeft({ ...sampleConsultants[0], leaves: '2026-12-22' } as Consultant, '2026-12-22')).toBe(
      false,
    );
  });

  it('is nobody where the line leads nowhere, and it never goes round for ever', () => {
    expect(acting({ ann: { leaves: '2026-12-22' } }, 'ann', '2026-12-23')).toBeNull();
    expect(acting({ ann: away('2026-12-21', '2026-12-23', 'eve') }, 'ann', '2026-12-22')).toBeNull();
    const each = {
      ann: away('2026-12-21', '2026-12-23', 'bob'),
      bob: away('2026-12-23', '2026-12-30', 'ann'),
    };
    expect(acting(each, 'ann', '2026-12-22')).toEqual(['bob', 'ann']);
    expect(acting(each, 'ann', '2026-12-23')).toBeNull();
    expect(acting({}, 'eve', '2026-12-23')).toBeNull();
  });
});
