import { describe, expect, it } from 'vitest';
import { outcomeMail } from '../../../../../shared/domain/mail/outcome-mail.ts';
import { receiptMail } from '../../../../../shared/domain/mail/receipt-mail.ts';
import { rejectReasons, reviewReasons } from '../../../../../shared/domain/reason.ts';
import { sampleAgency } from './mail-samples.ts';

const link = 'https://apply.northlight.example/application/K7M4-9QXT#secret';
const person = { reference: 'K7M4-9QXT', name: 'Leanne Marsden', link };
const reasons = [...reviewReasons, ...rejectReasons];

describe('receipt', () => {
  const { subject, text, html, replyTo } = receiptMail({ ...person, hasCv: true }, sampleAgency);

  it('gives the reference to see and to say, what happens next, and how to correct or withdraw', () => {
    expect(subject).toBe('We have your CV · K7M4-9QXT');
    expect(text).toMatch(/^Hello Leanne,\n\nThank you\. Northlight Recruitment has your CV\./);
    expect(text).toContain('Your reference: K7M4-9QXT\nTo read it aloud: K 7 M 4, 9 Q X T');
    expect(text).toContain('What happens next\n1. ');
    expect(text).toContain('To correct or withdraw it\nAnswer this mail or ring 0161 496 0100');
    expect(text).toContain(link);
    expect(html).toContain(`href="${link}"`);
  });

  it('brings answers to people', () => {
    expect(replyTo).toBe('help@northlight.example');
  });

  it('says when there is no CV yet, and copes without name and link', () => {
    const form = receiptMail({ reference: 'K7M4-9QXT', name: null, hasCv: false, link: null }, sampleAgency);
    expect(form.subject).toBe('We have your details · K7M4-9QXT');
    expect(form.text).toMatch(
      /^Hello,\n\nThank you\. Northlight Recruitment has your details, but no CV yet\./,
    );
    expect(form.html).not.toContain('<a ');
  });

  it('carries no marketing and nothing but its own link', () => {
    expect(text).not.toMatch(/job alert|vacanc|newsletter|offer|refer a friend|follow us/i);
    expect(text.match(/https?:/g)).toHaveLength(1);
  });
});

describe('outcome', () => {
  it.each(reasons)('%s: plain words, and another file under the same reference', (reason) => {
    const { subject, text } = outcomeMail({ ...person, reason }, sampleAgency);
    expect(text).toContain('You can send another file under the same reference.');
    expect(text).toContain(`Send another file: ${link}`);
    expect(text).toMatch(/We could not|A person is checking this|Our virus check could not|Our software c/);
    expect(`${subject} ${text}`).not.toMatch(/reject|needs.review|confidence|%/i);
  });

  it('says that a person is at work where one is, and asks for a copy where only that helps', () => {
    const subjectFor = (reason: (typeof reasons)[number]) =>
      outcomeMail({ ...person, reason }, sampleAgency).subject;
    expect(subjectFor('unknown-region')).toBe('A person is looking at your CV · K7M4-9QXT');
    expect(subjectFor('password')).toBe('We need another copy of your CV · K7M4-9QXT');
    expect(subjectFor('no-cv')).toBe('We do not have your CV yet · K7M4-9QXT');
  });

  it('says how to send a file where there is no link', () => {
    const { text, html } = outcomeMail({ ...person, reason: 'damaged', link: null }, sampleAgency);
    expect(text).toContain('answer this mail and attach the file');
    expect(html).not.toContain('<a ');
  });
});
