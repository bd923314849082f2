import { describe, expect, it } from 'vitest';
import { leadKindOf } from '../../../../shared/domain/lead-kind.ts';
import { anApplication, sendDecision, southDecision } from '../../../doubles/application.ts';

const [file] = anApplication().files;
const files = file ? [{ ...file, versionId: 'v1' }] : [];
const doubtful = { specialism: sendDecision, region: { ...southDecision, check: true } };
const kind = (changes: Parameters<typeof anApplication>[0], isUpdate = false) =>
  leadKindOf(anApplication({ files, ...changes }), { isUpdate, today: '2026-11-25' });

describe('leadKindOf', () => {
  it('names the most pressing first', () => {
    const now = { name: 'Robin Ashdown', availableFrom: '2026-11-25' };
    expect(kind({})).toBe('lead');
    expect(kind({ decision: doubtful })).toBe('check-region');
    expect(kind({ decision: doubtful, form: now })).toBe('now');
    expect(kind({ form: now }, true)).toBe('updated');
    expect(kind({ form: now, files: [] }, true)).toBe('no-cv');
    expect(kind({ form: now, files: anApplication().files })).toBe('no-cv');
  });
});
