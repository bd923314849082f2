import { describe, expect, it } from 'vitest';
import { leadMail } from '../../../../../shared/domain/mail/lead-mail.ts';
import {
  sampleAgency,
  sampleForm,
  sampleLead,
  sampleProfile,
  sampleRegion,
  sampleSpecialism,
} from './mail-samples.ts';

const mail = (change: Partial<typeof sampleLead> = {}) =>
  leadMail({ ...sampleLead, ...change }, sampleAgency);

/** Each of the strings stands in the text, after the one before. */
function inOrder(text: string, said: readonly string[]): void {
  const places = said.map((one) => text.indexOf(one));
  expect(places.map((place, at) => (place < 0 ? `not there: ${said[at]}` : ''))).toEqual(said.map(() => ''));
  expect(places).toEqual([...places].sort((one, other) => one - other));
}

describe('lead mail', () => {
  it('says who, how to ring and when first, then the rest in order', () => {
    const { subject, text, replyTo } = mail();
    expect(subject).toBe('Lead · EHCP Coordinator · Leeds LS8 · Leanne M. · SEND North · K7M4-9QXT');
    expect(replyTo).toBe('leanne.marsden@example.com');
    expect(text.split('\n')[0]).toBe('Leanne Marsden · 07700 900123 · available from 30 November 2026');
    inOrder(text, [
      'Call: 07700 900123 (tel:+447700900123)\nText: 07700 900123 (sms:+447700900123)',
      'Open the lead: https://cv.northlight.example/lead#secret',
      "don't forward it",
      'A new candidate for you: EHCP Coordinator.',
      'You get this because you are set for',
      'E-mail: leanne.marsden@example.com',
      'Work: EHCP Coordinator',
      'Latest employer: Calderbrook Council',
      'Where: Leeds LS8 · Midlands & North',
      'Kind of work: Interim',
      'Day rate: £320 a day',
      'Specialism: Education & SEND',
      'Note: Would work anywhere in the UK.',
      'CV: Attached.',
      'Reference: K7M4-9QXT',
      'Received: 25 November 2026 at 09:15',
      '- "EHCP Coordinator, Calderbrook Council" (page 1, line 9 · a job title, strong)',
      'What to ask\n1. Have you written EHC plans',
      'Wants to work in: Leeds, West Yorkshire',
      'Your reply goes to the candidate.',
    ]);
  });

  it('shows the first line as the preview, too, and links phone, text and e-mail', () => {
    const { html } = mail();
    const preview = /mso-hide:all;">([^<]*)</.exec(html)?.[1];
    expect(preview).toBe('Leanne Marsden · 07700 900123 · available from 30 November 2026');
    for (const href of ['tel:+447700900123', 'sms:+447700900123', 'mailto:leanne.marsden@example.com'])
      expect(html).toContain(`href="${href}"`);
    expect(html.match(/href="https:[^"]*"/g)).toEqual(['href="https://cv.northlight.example/lead#secret"']);
    expect(html).not.toMatch(/<img|url\(|src=/i);
  });

  it.each([
    ['now', 'NOW', 'available now: EHCP Coordinator'],
    ['updated', 'Updated CV', 'An update from a candidate you have'],
    ['check-region', 'Check region', 'A new candidate for you'],
    ['no-cv', 'No CV received', 'A new candidate for you'],
    ['lead', 'Lead', 'A new candidate for you'],
  ] as const)('of kind %s says %s first', (kind, word, news) => {
    const { subject, text } = mail({ kind });
    expect(subject.startsWith(`${word} · `)).toBe(true);
    expect([...subject].length).toBeLessThanOrEqual(78);
    expect(text).toContain(news);
  });

  it('says that somebody can start now, as the form or the CV has it', () => {
    const first = (change: Partial<typeof sampleLead>) => mail(change).text.split('\n')[0];
    expect(first({ form: { ...sampleForm, availableFrom: '2026-11-25' } })).toMatch(/ · available now$/);
    const { availableFrom: _, ...form } = sampleForm;
    expect(first({ form })).toMatch(/ · availability not given$/);
    const stated = [{ kind: 'notice' as const, quote: 'Notice period: 4 weeks', page: 1, line: 3 }];
    expect(first({ form, profile: { ...sampleProfile, stated } })).toMatch(
      / · notice period: 4 weeks, as the CV says$/,
    );
    const profile = { ...sampleProfile, immediately: true };
    expect(first({ form, profile })).toMatch(/ · available now, as the CV says$/);
  });

  it('quotes only what speaks for the decision, and names the runner-up in words', () => {
    const { text } = mail();
    expect(text).not.toContain('housing panel member');
    expect(text).toContain('- "[address], Leeds LS8 2AA" (page 1, line 2 · a home postcode, strong)');
    expect(text).not.toContain('Elmfield');
    expect(text).not.toContain('also appears');
    const specialisms = [
      { id: 'education-send', confidence: 0.8 },
      { id: 'housing', confidence: 0.2 },
    ];
    const close = mail({ specialism: { ...sampleSpecialism, specialisms } }).text;
    expect(close).toContain(
      'Housing also appears: “housing panel member” (page 2, line 3). No job title says so.',
    );
    expect(close.match(/^- "/gm)).toHaveLength(3);
    expect(close).not.toMatch(/confidence|0\.2|\d ?%/);
  });

  it('says that the owner stands in', () => {
    const because = 'You get this because nobody is set for Housing, Midlands & North. Tell us who.';
    const specialism = { ...sampleSpecialism, specialism: 'housing' };
    expect(mail({ fallback: true, specialism, because }).text).toContain(because);
    expect(mail({ fallback: true, specialism, because: null }).text).toContain(because);
  });

  it('asks to check the region where asked', () => {
    const { text } = mail({ region: { ...sampleRegion, check: true, marks: ['border'] } });
    expect(text).toContain('Please ask where the candidate wants to work: is it Midlands & North?');
    expect(text).toContain('Note: Lives near the line between two regions.');
  });

  it.each([
    ['linked', 'Open it by the link above.'],
    ['too-large', 'Not attached: it is too large for a mail. Open it by the link above.'],
    ['unsafe', 'Not attached: the virus check found a threat in it.'],
    ['unchecked', 'Not attached: the virus check could not look inside it.'],
  ] as const)('says where the CV is: %s', (cv, why) => {
    expect(mail({ cv }).text).toContain(why);
  });

  it('says when there is no CV at all', () => {
    expect(mail({ cv: 'none', profile: null }).text).toContain('A CV that comes later comes to you as well.');
  });

  it('passes on that the employer shall not be contacted', () => {
    expect(mail({ doNotContactEmployer: true }).text).toContain('not to contact the present employer');
  });

  it('takes from the CV what the form lacks, and says so when nobody can be reached', () => {
    expect(mail({ form: {} }).replyTo).toBe('leanne.marsden@example.com');
    const bare = mail({ form: {}, profile: null });
    expect(bare.replyTo).toBeUndefined();
    expect(bare.text).toMatch(/^Candidate without a name · availability not given\n/);
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
