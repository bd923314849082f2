import { describe, expect, it } from 'vitest';
import {
  builtInCalibration,
  confidenceAt,
  marginOf,
} from '../../../../../shared/domain/specialisms/calibrate.ts';
import { compileSpecialisms } from '../../../../../shared/domain/specialisms/compile.ts';
import { decideSpecialism } from '../../../../../shared/domain/specialisms/decide.ts';
import { agencyFacts, textOf } from './agency-index.ts';

const table = {
  version: 'v9',
  steps: [
    [0.1, 0.3],
    [0.5, 0.77],
  ] as const,
};

describe('certainty', () => {
  it('is the step’s share from its margin on, and 0 below the first', () => {
    expect([0, 0.1, 0.49, 0.5, 1].map((margin) => confidenceAt(margin, table))).toEqual([
      0, 0.3, 0.3, 0.77, 0.77,
    ]);
  });

  it('rises with the margin in the built-in table', () => {
    const { steps } = builtInCalibration;
    for (const [at, [margin, right]] of steps.entries()) {
      const [before, less] = steps[at - 1] ?? [-1, 0];
      expect(margin).toBeGreaterThan(before);
      expect(right).toBeGreaterThanOrEqual(less);
    }
  });

  it('needs more than a few points for a large margin', () => {
    expect(marginOf(0, 0)).toBe(0);
    expect(marginOf(3, 0)).toBe(0.5);
    expect(marginOf(97, 0)).toBe(0.97);
    expect(marginOf(10, 7)).toBe(3 / 20);
  });

  it('comes from the table that a decision is given, and so does the decision', () => {
    const index = compileSpecialisms(agencyFacts);
    const nurse = textOf('Staff Nurse\nNMC registration, ward work and medication rounds');
    const by = (threshold: number) => decideSpecialism(nurse, {}, index, { calibration: table, threshold });
    expect(by(0.77)).toMatchObject({ specialism: 'healthcare-social-care-nursing', confidence: 0.77 });
    expect(by(0.78)).toMatchObject({ specialism: null, confidence: 0.77 });
  });
});
