import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type SubjectParts, subjectLimit, subjectOf } from '../../../../../shared/domain/mail/subject.ts';
import { hostile } from './mail-samples.ts';

const parts: SubjectParts = {
  kind: 'Lead',
  title: 'EHCP Coordinator',
  place: 'Leeds LS8',
  name: 'Leanne Marsden',
  field: 'SEND',
  region: 'North',
  reference: 'K7M4-9QXT',
};
const none = { title: null, place: null, name: null, field: null, region: null };

describe('subject', () => {
  it('puts kind first and shows first name and initial only', () => {
    expect(subjectOf(parts)).toBe('Lead · EHCP Coordinator · Leeds LS8 · Leanne M. · SEND North · K7M4-9QXT');
  });

  it('works with nothing known', () => {
    expect(subjectOf({ ...parts, ...none })).toBe('Lead · K7M4-9QXT');
    expect(subjectOf({ ...parts, ...none, region: 'South' })).toBe('Lead · South · K7M4-9QXT');
  });

  it('gives up the desk before it cuts a title of usual length', () => {
    const long = subjectOf({ ...parts, kind: 'Check region', field: 'Highways', region: 'Midlands & North' });
    expect(long).toContain('EHCP Coordinator · Leeds LS8 · Leanne M.');
    expect(long.length).toBeLessThanOrEqual(subjectLimit);
  });

  it('cuts a long title at a word and keeps the rest', () => {
    const title = 'Interim Senior Special Educational Needs Casework Team Manager';
    expect(subjectOf({ ...parts, title })).toBe(
      'Lead · Interim Senior Special… · Leeds LS8 · Leanne M. · North · K7M4-9QXT',
    );
  });

  it('holds 78 characters on one line, kind first and reference last, whatever comes', () => {
    const text = fc.option(fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), fc.constant(hostile)));
    const anyParts = fc.record({ title: text, place: text, name: text, field: text, region: text });
    fc.assert(
      fc.property(anyParts, fc.constantFrom('Lead', 'Check specialism', 'No CV received'), (some, kind) => {
        const subject = subjectOf({ ...some, kind, reference: 'K7M4-9QXT' });
        expect([...subject].length).toBeLessThanOrEqual(subjectLimit);
        expect(subject).not.toMatch(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u202A-\u202E\u2066-\u2069]/u);
        expect(subject.startsWith(`${kind} · `)).toBe(true);
        expect(subject.endsWith(' · K7M4-9QXT')).toBe(true);
      }),
    );
  });
});
