import { describe, expect, it } from 'vitest';
import { isOneSlip } from '../../../../../shared/domain/specialisms/repaired.ts';

describe('isOneSlip', () => {
  it.each([
    ['surveyor', 'surveyer'],
    ['electrician', 'electrlcian'],
    ['receptionist', 'receptonist'],
    ['receptionist', 'receptioniist'],
    ['nursery', 'nurserys'],
  ])('takes %s and %s for one word', (a, b) => {
    expect(isOneSlip(a, b)).toBe(true);
    expect(isOneSlip(b, a)).toBe(true);
  });

  it.each([
    ['surveyor', 'surveyor'],
    ['surveyor', 'purveyer'],
    ['planner', 'planing'],
    ['accountant', 'accountancy'],
  ])('keeps %s and %s apart', (a, b) => {
    expect(isOneSlip(a, b)).toBe(false);
  });
});
