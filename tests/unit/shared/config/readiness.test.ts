import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { type Agency, loadAgency } from '../../../../shared/config/agency.ts';
import { readiness } from '../../../../shared/config/readiness.ts';
import { mailable } from '../../../../shared/config/unconfirmed.ts';

const shipped = loadAgency(join(fileURLToPath(new URL('../../../../', import.meta.url)), 'agency'));
const today = '2026-11-25';
const told = (agency: Agency, kind: string, on = today): string[] =>
  readiness(agency, on)
    .filter((one) => one.kind === kind)
    .map(({ file, field }) => `${file}, ${field}`);

/** The shipped agency with real addresses and everybody confirmed. */
const settled: Agency = {
  ...shipped,
  settings: {
    ...shipped.settings,
    phone: '0161 555 0100',
    triageMailbox: 'triage@northlight.co.uk',
    triageConfirmed: true,
    senderAddress: 'cv@northlight.co.uk',
    helpAddress: 'candidates@northlight.co.uk',
  },
  consultants: shipped.consultants.map((one) => ({
    ...one,
    email: `${one.id}@northlight.co.uk`,
    phone: '0161 555 0101',
    confirmed: true,
  })),
};

describe('what an agency still has to settle', () => {
  it('names, of the seed, every field that stops a deployment', () => {
    expect(told(shipped, 'stops')).toEqual([
      'settings.json, triageMailbox',
      'settings.json, triageConfirmed',
      'settings.json, senderAddress',
      'settings.json, helpAddress',
    ]);
  });

  it('names, of the seed, who is unconfirmed, what is incomplete and what is assumed', () => {
    expect(told(shipped, 'unconfirmed')).toEqual([
      'settings.json, consultants',
      ...shipped.consultants.map(({ id }) => `consultants.json, ${id}, confirmed`),
    ]);
    expect(told(shipped, 'incomplete')).toEqual([
      'settings.json, phone',
      ...shipped.consultants.map(({ id }) => `consultants.json, ${id}, phone`),
      'territories.json, rules, south-stand-in',
      'territories.json, rules, midlands-north-stand-in',
    ]);
    expect(told(shipped, 'assumed')).toContain('territories.json, regions, south');
  });

  it('lets a settled agency be deployed, also with people still unconfirmed', () => {
    expect(told(settled, 'stops')).toEqual([]);
    const [first, ...rest] = settled.consultants;
    if (!first) throw new Error('The seed has people.');
    const { confirmed: _confirmed, ...open } = first;
    const one = { ...settled, consultants: [open, ...rest] };
    expect(told(one, 'stops')).toEqual([]);
    expect(told(one, 'unconfirmed')).toEqual([`consultants.json, ${first.id}, confirmed`]);
  });

  it.each([
    ['an unconfirmed triage mailbox', { triageConfirmed: false }, 'settings.json, triageConfirmed'],
    ['a triage mailbox for examples', { triageMailbox: 'a@b.EXAMPLE' }, 'settings.json, triageMailbox'],
    ['one at example.com', { triageMailbox: 'a@example.com' }, 'settings.json, triageMailbox'],
    [
      "a region's mailbox for examples",
      { regionMailboxes: { south: 's@x.example' } },
      'settings.json, regionMailboxes, south',
    ],
  ])('is stopped by %s', (_what, settings, field) => {
    expect(told({ ...settled, settings: { ...settled.settings, ...settings } }, 'stops')).toEqual([field]);
  });

  it('is stopped by a confirmed address that reaches nobody, by a team not begun, by bank holidays that ran out', () => {
    const consultants = settled.consultants.map((one) => ({ ...one, email: `${one.id}@x.example` }));
    expect(told({ ...settled, consultants }, 'stops')).toHaveLength(consultants.length);
    const team = {
      id: 'duo',
      label: 'Duo',
      assign: 'first',
      members: [{ person: 'adam-zyda', from: '2026-12-01' }],
    };
    const territories = { ...settled.territories, teams: [team] } as Agency['territories'];
    expect(told({ ...settled, territories }, 'stops')).toEqual(['territories.json, teams, duo']);
    expect(told({ ...settled, territories }, 'stops', '2026-12-01')).toEqual([]);
    expect(told(settled, 'stops', '2099-01-01')).toEqual(['bank-holidays.json, until']);
  });

  it('asks nothing more of people who have left', () => {
    const consultants = shipped.consultants.map((one) =>
      one.id === 'nicole-sherwood' ? { ...one, leaves: '2026-11-24' } : one,
    );
    expect(told({ ...shipped, consultants }, 'unconfirmed')).not.toContain(
      'consultants.json, nicole-sherwood, confirmed',
    );
  });
});

describe('whom a function may write to', () => {
  it('is, on AWS, nobody unconfirmed: whatever is written to them goes to triage', () => {
    const [first, ...rest] = shipped.consultants;
    if (!first) throw new Error('The seed has people.');
    const agency = { ...shipped, consultants: [{ ...first, confirmed: true }, ...rest] };
    const { consultants } = mailable(agency, false);
    expect(consultants[0]?.email).toBe(first.email);
    for (const { email, confirmed } of consultants.slice(1))
      expect([email, confirmed]).toEqual([shipped.settings.triageMailbox, undefined]);
  });

  it('is everybody on one machine, which no mail leaves', () => {
    const { consultants } = mailable(shipped, true);
    expect(consultants.map(({ email }) => email)).toEqual(shipped.consultants.map(({ email }) => email));
    expect(consultants.every(({ confirmed }) => confirmed)).toBe(true);
  });
});
