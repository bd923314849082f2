import { describe, expect, it } from 'vitest';
import { triageMail } from '../../../../../shared/domain/mail/triage-mail.ts';
import { rejectReasons, reviewReasons } from '../../../../../shared/domain/reason.ts';
import { sampleAgency, sampleTriage } from './mail-samples.ts';

const mail = (change: Partial<typeof sampleTriage> = {}) =>
  triageMail({ ...sampleTriage, ...change }, sampleAgency);
const reasons = [...reviewReasons, ...rejectReasons];

describe('triage mail', () => {
  it('gives each of the 17 reasons a sentence of its own', () => {
    const why = /^A person has to look at this one\. [A-Z].+\.$/m;
    const sentences = reasons.map((reason) => why.exec(mail({ reason }).text)?.[0]);
    expect(new Set(sentences).size).toBe(17);
    expect(sentences).not.toContain(undefined);
  });

  it.each([
    ['unknown-region', 'Check region'],
    ['conflicting-places', 'Check region'],
    ['unknown-specialism', 'Check specialism'],
    ['no-cv', 'No CV received'],
    ['password', 'Could not read'],
    ['malware', 'Could not read'],
  ] as const)('%s is "%s" in the subject', (reason, kind) => {
    expect(mail({ reason }).subject).toMatch(new RegExp(`^${kind} · .* · K7M4-9QXT$`));
  });

  it('says what is known and what is not', () => {
    const { text, replyTo } = mail();
    expect(text).toContain('Specialism: not certain; perhaps Education & SEND, Housing');
    expect(text).toContain('Region: Midlands & North');
    expect(replyTo).toBe('leanne.marsden@example.com');
    const bare = mail({
      form: {},
      profile: null,
      specialism: null,
      region: null,
      cv: 'unchecked',
      reason: 'scan-failed',
    });
    for (const what of ['Work', 'Specialism', 'Where', 'Region'])
      expect(bare.text).toContain(`${what}: not known`);
    expect(bare.subject).toBe('Could not read · K7M4-9QXT');
    expect(bare.replyTo).toBeUndefined();
    expect(bare.text).not.toContain('look for a phone number');
  });

  it('says whether the candidate knows', () => {
    expect(mail().text).toContain('The candidate knows');
    expect(mail({ candidateTold: false }).text).toContain('The candidate has not heard from us');
  });

  it('gives one link for each place it can go that is not known yet', () => {
    const undecided = mail({ region: null });
    expect(undecided.text.split('\n')[0]).toBe(
      'Leanne Marsden · 07700 900123 · available from 30 November 2026',
    );
    for (const choice of ['region=south', 'region=midlands-north', 'specialism=housing'])
      expect(undecided.html).toContain(`href="https://cv.northlight.example/lead?${choice}#secret"`);
    expect(mail().html).not.toContain('region=');
    expect(mail({ link: null }).html).not.toContain('/lead#');
  });
});
