import { expect, it } from 'vitest';
import { coverOf } from '../../../../../shared/domain/enquiry/cover-of.ts';
import type { Away, Consultant } from '../../../../../shared/domain/territories/consultant.ts';

const person = (id: string, away: readonly Away[] = []): Consultant => ({
  id,
  name: id,
  email: `${id}@agency.example`,
  phone: '020 7946 0000',
  away,
});
const on = '2026-11-25';
const coverFor = (away: readonly Away[], others: readonly Consultant[]) =>
  coverOf([person('ann', away), ...others], 'ann', on)?.id ?? null;

it('is whoever covers the next days away', () => {
  const away = [
    { from: '2026-08-01', to: '2026-08-14', cover: 'bob' },
    { from: '2027-02-01', to: '2027-02-07', cover: 'cat' },
    { from: '2026-12-21', to: '2026-12-31', cover: 'dan' },
  ];
  expect(coverFor(away, [person('bob'), person('cat'), person('dan')])).toBe('dan');
});

it('is whoever covered last where no days are ahead', () => {
  const away = [
    { from: '2026-01-01', to: '2026-01-07', cover: 'cat' },
    { from: '2026-08-01', to: '2026-08-14', cover: 'bob' },
  ];
  expect(coverFor(away, [person('bob'), person('cat')])).toBe('bob');
});

it('is nobody who is away, gone or unknown', () => {
  const away = [{ from: '2026-12-21', to: '2026-12-31', cover: 'bob' }];
  expect(coverFor(away, [person('bob', [{ from: on, to: on, cover: 'cat' }])])).toBeNull();
  expect(coverFor(away, [{ ...person('bob'), leaves: '2026-11-01' }])).toBeNull();
  expect(coverFor(away, [])).toBeNull();
  expect(coverFor([], [person('bob')])).toBeNull();
});
