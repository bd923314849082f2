import { describe, expect, it } from 'vitest';
import { leadMail } from '../../../../../shared/domain/mail/lead-mail.ts';
import { sampleAgency, sampleLead, sampleRegion, sampleSpecialism } from './mail-samples.ts';

const mail = (change: Partial<typeof sampleLead> = {}) =>
  leadMail({ ...sampleLead, ...change }, sampleAgency);

describe('lead mail', () => {
  it('says who, how to reach them, what, where, why, and what the form says', () => {
    const { subject, text, replyTo } = mail();
    expect(subject).toBe('Lead · EHCP Coordinator · Leeds LS8 · Leanne M. · SEND North · K7M4-9QXT');
    expect(replyTo).toBe('leanne.marsden@example.com');
    for (const said of [
      'Leanne Marsden\nPhone: 07700 900123\nE-mail: leanne.marsden@example.com',
      'Work: EHCP Coordinator',
      'Specialism: Education & SEND',
      'Where: Leeds LS8 · Midlands & North',
      'Note: Would work anywhere in the UK.',
      '- "EHCP Coordinator, Calderbrook Council" (page 1, line 9)',
      'CV: Attached.',
      'Reference: K7M4-9QXT',
      'Received: 25 November 2026 at 09:15',
      'Wants to work in: Leeds, West Yorkshire',
      'Kind of work: Interim',
      'Available from: 30 November 2026',
      'Day rate: £320 a day',
    ])
      expect(text).toContain(said);
  });

  it('links phone and e-mail', () => {
    const { html } = mail();
    expect(html).toContain('href="tel:+447700900123"');
    expect(html).toContain('href="mailto:leanne.marsden@example.com"');
  });

  it('quotes only what speaks for the decision, and no house and street', () => {
    const { text } = mail();
    expect(text).not.toContain('housing panel member');
    expect(text).toContain('- "[address], Leeds LS8 2AA" (page 1, line 2)');
    expect(text).not.toContain('Elmfield');
  });

  it('says that the owner stands in', () => {
    const sentence = 'You get this because nobody is set for Housing, Midlands & North. Tell us who.';
    const specialism = { ...sampleSpecialism, specialism: 'housing' };
    expect(mail({ fallback: true, specialism }).text).toContain(sentence);
    expect(mail({ specialism }).text).not.toContain('You get this because');
  });

  it('asks to check the region where asked', () => {
    const { subject, text } = mail({ region: { ...sampleRegion, check: true, marks: ['border'] } });
    expect(subject).toMatch(/^Check region · /);
    expect(text).toContain('Please check the region: we are not sure that this is one for Midlands & North.');
    expect(text).toContain('Note: Lives near the line between two regions.');
  });

  it.each([
    ['too-large', 'Not attached: it is too large for a mail.'],
    ['unsafe', 'Not attached: the virus check found a threat in it.'],
    ['unchecked', 'Not attached: the virus check could not look inside it.'],
  ] as const)('says why a CV is not attached: %s', (cv, why) => {
    expect(mail({ cv }).text).toContain(why);
  });

  it('says when there is no CV at all', () => {
    const { subject, text } = mail({ cv: 'none', profile: null });
    expect(subject).toMatch(/^No CV received · /);
    expect(text).toContain('A CV that comes later comes to you as well.');
  });

  it('passes on that the employer shall not be contacted', () => {
    expect(mail({ doNotContactEmployer: true }).text).toContain('not to contact the present employer');
  });

  it('takes from the CV what the form lacks, and says so when nobody can be reached', () => {
    expect(mail({ form: {} }).replyTo).toBe('leanne.marsden@example.com');
    const bare = mail({ form: {}, profile: null });
    expect(bare.replyTo).toBeUndefined();
    expect(bare.text).toContain('Candidate without a name');
    expect(bare.text).toContain('We found neither phone number nor e-mail address.');
  });

  it('shows an address that no header can carry, without Reply-To', () => {
    const unusual = mail({ form: { name: 'Jörg Kraft', email: 'jörg@example.com', phone: '07700 900124' } });
    expect(unusual.replyTo).toBeUndefined();
    expect(unusual.text).toContain('E-mail: jörg@example.com');
    expect(unusual.text).toContain('please ring');
  });

  it('is marked as written by a machine', () => {
    expect(mail().headers).toEqual({ 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' });
  });
});
