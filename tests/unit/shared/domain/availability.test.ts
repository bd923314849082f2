import { describe, expect, it } from 'vitest';
import { availabilityOf, saysImmediately } from '../../../../shared/domain/availability.ts';
import { sampleProfile } from './mail/mail-samples.ts';

describe('availabilityOf', () => {
  it.each([
    [{ availableFrom: '2026-11-24' }, null, { is: 'now', cv: false }],
    [{ availableFrom: '2026-11-25' }, null, { is: 'now', cv: false }],
    [{ availableFrom: '2026-11-26' }, true, { is: 'from', date: '2026-11-26' }],
    [{}, true, { is: 'now', cv: true }],
    [{}, null, { is: 'unknown' }],
  ] as const)('of %j with the CV saying so: %j', (form, immediately, expected) => {
    const profile = immediately ? { ...sampleProfile, immediately } : sampleProfile;
    expect(availabilityOf(form, profile, '2026-11-25')).toEqual(expected);
  });

  it('gives the notice that the CV states, in its words, where nothing says more', () => {
    const stated = [{ kind: 'notice' as const, quote: "four weeks' notice", page: 1, line: 3 }];
    const profile = { ...sampleProfile, stated };
    expect(availabilityOf({}, profile, '2026-11-25')).toEqual({ is: 'stated', words: "four weeks' notice" });
    expect(availabilityOf({ availableFrom: '2026-12-01' }, profile, '2026-11-25').is).toBe('from');
    expect(availabilityOf({}, { ...profile, immediately: true }, '2026-11-25').is).toBe('now');
  });
});

describe('saysImmediately', () => {
  it.each([
    'Available immediately',
    'I am available for interim work immediately.',
    'Immediately available · full driving licence',
    'Availability: Immediate',
    'Notice period: none',
    'Looking for an immediate start in Kent',
    'Available now',
    'Available to start immediately',
    'I can be available immediately',
  ])('hears it in "%s"', (line) => {
    expect(saysImmediately(line)).toBe(true);
  });

  it.each([
    'Made reports available immediately to members',
    'Records were available now and then',
    'Not available immediately',
    'Notice period: 4 weeks',
    'Available from March 2027',
    'Immediately available to all staff',
    'Responsible for immediate repairs',
  ])('does not hear it in "%s"', (line) => {
    expect(saysImmediately(line)).toBe(false);
  });
});
