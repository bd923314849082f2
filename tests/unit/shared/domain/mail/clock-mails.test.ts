import { describe, expect, it } from 'vitest';
import { type ClockMailInput, clockMail } from '../../../../../shared/domain/mail/clock-mail.ts';
import { personOf } from '../../../../../shared/domain/mail/person-facts.ts';
import { receiptMail } from '../../../../../shared/domain/mail/receipt-mail.ts';
import { silenceMail } from '../../../../../shared/domain/mail/silence-mail.ts';
import { inOrder, summaryMail } from '../../../../../shared/domain/mail/summary-mail.ts';
import { hostile, sampleAgency, sampleForm, sampleProfile } from './mail-samples.ts';

const link = 'https://cv.northlight.example/lead#secret';
const lead = {
  reference: 'K7M4-9QXT',
  specialism: 'education-send',
  region: 'midlands-north',
  place: 'Leeds LS8',
  person: personOf(sampleForm, sampleProfile),
  since: '5:55 pm Friday 27 November',
};
const spokeLink = 'https://cv.northlight.example/lead?spoke#secret';
const next = { name: 'Ada Byrne', deadline: 'by 4:30 pm Monday 30 November' };
const inputs = {
  reminder: { ...lead, about: 'reminder', link, spokeLink, next },
  'handed-over': { ...lead, about: 'handed-over', to: 'Ada Byrne' },
  'on-call': { ...lead, about: 'on-call', link, owner: 'Ada Byrne' },
  'no-contact': { ...lead, about: 'no-contact', owner: 'Ada Byrne', days: 5, candidateTold: true },
} as const satisfies Record<string, ClockMailInput>;
const mailOf = (about: keyof typeof inputs) => clockMail(inputs[about], sampleAgency);

describe('mails about a lead’s time', () => {
  it.each([
    ['reminder', 'Reminder'],
    ['handed-over', 'Passed on'],
    ['on-call', 'On call'],
    ['no-contact', 'No contact yet'],
  ] as const)('%s: kind first, only first name and initial in the subject', (about, kind) => {
    const { subject, headers, replyTo } = mailOf(about);
    expect(subject).toMatch(new RegExp(`^${kind} · EHCP Coordinator · .*Leanne M\\.`));
    expect(subject).not.toContain('Marsden');
    expect(headers).toMatchObject({ 'Auto-Submitted': 'auto-generated' });
    expect(replyTo).toBe('help@northlight.example');
  });

  it('give the number and the link only to who is to ring', () => {
    for (const about of ['reminder', 'on-call'] as const) {
      expect(mailOf(about).html).toContain('tel:+447700900123');
      expect(mailOf(about).text).toContain(link);
    }
    for (const about of ['handed-over', 'no-contact'] as const) {
      expect(mailOf(about).html).not.toMatch(/tel:|#secret/);
      expect(mailOf(about).text).toContain('Ada Byrne');
    }
  });

  it('remind without naming a next where there is none', () => {
    const { text } = clockMail({ ...inputs.reminder, next: null }, sampleAgency);
    expect(text).toContain('nobody has taken this yet.\n');
    expect(text).not.toContain('gets it');
  });
});

describe('the summary', () => {
  const one = { ...lead, urgent: false, receivedAt: '2026-11-27T18:00:00Z', link };

  it('puts first who can start at once, then the oldest', () => {
    const leads = [
      { ...one, reference: 'B', receivedAt: '2026-11-28T10:00:00Z' },
      { ...one, reference: 'A' },
      { ...one, reference: 'C', urgent: true, receivedAt: '2026-11-29T10:00:00Z' },
    ];
    expect(inOrder(leads).map(({ reference }) => reference)).toEqual(['C', 'A', 'B']);
  });

  it('shows thirty and counts the rest', () => {
    const { text, subject } = summaryMail(
      Array.from({ length: 42 }, () => one),
      sampleAgency,
    );
    expect(subject).toBe('Came while we were closed: 42');
    expect(text.match(/#secret/g)).toHaveLength(30);
    expect(text).toContain('And 12 more');
  });
});

describe('the honest mail', () => {
  const about = { reference: 'K7M4-9QXT', name: 'Leanne Marsden', since: 'Friday 27 November' };

  it('says what happened, whose fault it is and whom to ring, and promises nothing', () => {
    const consultant = { name: 'Ada Byrne', phone: '0161 496 0102' };
    const { text, subject } = silenceMail({ ...about, consultant }, sampleAgency);
    expect(subject).toBe('Nobody has been in touch yet · K7M4-9QXT');
    expect(text).toContain('You wrote to us on Friday 27 November, and nobody has been in touch');
    expect(text).toContain('Ada Byrne has your application. You can ring 0161 496 0102.');
    expect(text).not.toMatch(/soon|shortly|will be in touch|unfortunately|reject/i);
  });

  it('gives the agency’s number where no consultant has it', () => {
    expect(silenceMail({ ...about, consultant: null }, sampleAgency).text).toContain('0161 496 0100');
  });
});

describe('the receipt', () => {
  const about = { reference: 'K7M4-9QXT', name: 'Leanne Marsden', link, hasCv: true };

  it('names until when and, where known, who', () => {
    const consultant = { name: 'Ada Byrne', phone: '0161 496 0102' };
    const { text } = receiptMail(
      { ...about, deadline: 'by 5 pm Monday 30 November', consultant },
      sampleAgency,
    );
    expect(text).toContain('gets in touch with you by 5 pm Monday 30 November.');
    expect(text).toContain('Ada Byrne looks after your application: 0161 496 0102.');
  });

  it('promises no time that is past', () => {
    expect(receiptMail({ ...about, deadline: null }, sampleAgency).text).toContain('gets in touch with you.');
  });
});

describe('hostile input', () => {
  const form = { name: hostile, email: hostile, phone: hostile };
  const person = personOf(form, { ...sampleProfile, title: hostile, employer: hostile });
  const bad = { ...lead, person, place: hostile, reference: hostile, specialism: hostile, region: hostile };
  const script = `javascript:alert("${hostile}")`;
  const mails = [
    clockMail({ ...inputs.reminder, ...bad, link: script, spokeLink: script }, sampleAgency),
    clockMail({ ...inputs['no-contact'], ...bad }, sampleAgency),
    summaryMail([{ ...bad, urgent: true, receivedAt: hostile, link: script }], sampleAgency),
    silenceMail({ reference: hostile, name: hostile, since: hostile, consultant: null }, sampleAgency),
  ];

  it.each(mails.map((mail) => [mail]))('stays text on one line', ({ subject, html }) => {
    expect([...subject].length).toBeLessThanOrEqual(78);
    expect(subject).not.toMatch(/[\p{Cc}\u202E\u2028]/u);
    expect(html).not.toMatch(/<img|<\/td><\/table>|href="javascript/i);
  });
});
