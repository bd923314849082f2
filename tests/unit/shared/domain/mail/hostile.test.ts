import { describe, expect, it } from 'vitest';
import { leadMail } from '../../../../../shared/domain/mail/lead-mail.ts';
import type { Message } from '../../../../../shared/domain/mail/message.ts';
import { outcomeMail } from '../../../../../shared/domain/mail/outcome-mail.ts';
import { receiptMail } from '../../../../../shared/domain/mail/receipt-mail.ts';
import { triageMail } from '../../../../../shared/domain/mail/triage-mail.ts';
import type { Reason } from '../../../../../shared/domain/reason.ts';
import {
  hostile,
  sampleAgency,
  sampleLead,
  sampleRegion,
  sampleSpecialism,
  sampleTriage,
} from './mail-samples.ts';

const form = {
  name: hostile,
  email: `a@example.com\r\nBcc: ${hostile}`,
  phone: hostile,
  postcode: hostile,
  wantedAreas: Array.from({ length: 40 }, () => hostile),
  specialisms: [hostile],
  availableFrom: hostile,
};
const profile = {
  name: hostile,
  email: hostile,
  phone: hostile,
  postcode: hostile,
  title: hostile,
  employer: hostile,
};
const spoilt = (reasons: readonly Reason[]): Reason[] =>
  reasons.map((reason) => ({ ...reason, quote: hostile }));
const specialism = { ...sampleSpecialism, reasons: spoilt(sampleSpecialism.reasons) };
const region = {
  ...sampleRegion,
  place: hostile,
  marks: Array.from({ length: 40 }, (_, at) => `${at}${hostile}`),
  reasons: spoilt(sampleRegion.reasons),
};
const link = `javascript:alert("${hostile}")`;
const person = { reference: hostile, name: hostile, link };

const mails: readonly (readonly [string, Message])[] = [
  ['lead', leadMail({ ...sampleLead, form, profile, specialism, region, receivedAt: hostile }, sampleAgency)],
  ['triage', triageMail({ ...sampleTriage, form, profile, specialism, region }, sampleAgency)],
  ['receipt', receiptMail({ ...person, hasCv: true }, sampleAgency)],
  ['outcome', outcomeMail({ ...person, reason: 'password' }, sampleAgency)],
];

const tags = [
  'html',
  'head',
  'meta',
  'title',
  'style',
  'body',
  'div',
  'table',
  'tr',
  'td',
  'p',
  'h1',
  'a',
  'span',
  'ol',
  'li',
  'br',
];

describe.each(mails)(
  '%s with markup, line breaks and 300 characters in every field',
  (_name, { subject, text, html, replyTo }) => {
    it('has a subject of one line and 78 characters', () => {
      expect(subject).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}\u202A-\u202E\u2066-\u2069]/u);
      expect([...subject].length).toBeLessThanOrEqual(78);
    });

    it('answers to one plain address or none', () => {
      expect(replyTo ?? '').toMatch(/^$|^help@northlight\.example$/);
    });

    it('holds no element, attribute or link but its own', () => {
      const ours = html.replace(/<!--\[if mso\]>.*?<!\[endif\]-->/g, '').replace(/^<!doctype html>/, '');
      for (const [, name = ''] of ours.matchAll(/<\/?([a-z0-9]*)/gi)) expect(tags).toContain(name);
      expect(ours.replace(/<[^<>]*>/g, '')).not.toMatch(/[<>]/);
      for (const [tag] of ours.matchAll(/<[^<>]*>/g)) expect(tag).not.toMatch(/\son\w+=/i);
      for (const [, href = ''] of ours.matchAll(/href="([^"]*)"/g))
        expect(href).toMatch(/^(https?:\/\/|tel:|mailto:)/);
    });

    it('carries no sign that turns the reading direction, and no endless text', () => {
      expect(text + html).not.toMatch(/[\u202A-\u202E\u2066-\u2069\u2028]/);
      expect(text.length).toBeLessThan(6000);
    });

    it('keeps a forged header inside its line', () => {
      expect(text).not.toMatch(/^Bcc:/m);
    });
  },
);
