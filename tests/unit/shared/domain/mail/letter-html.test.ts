import { describe, expect, it } from 'vitest';
import { leadMail } from '../../../../../shared/domain/mail/lead-mail.ts';
import { outcomeMail } from '../../../../../shared/domain/mail/outcome-mail.ts';
import { receiptMail } from '../../../../../shared/domain/mail/receipt-mail.ts';
import { triageMail } from '../../../../../shared/domain/mail/triage-mail.ts';
import { sampleAgency, sampleLead, sampleTriage } from './mail-samples.ts';

const person = {
  reference: 'K7M4-9QXT',
  name: 'Leanne Marsden',
  link: 'https://a.example/application/K7M4-9QXT#t',
};
const mails = [
  leadMail({ ...sampleLead, fallback: true }, sampleAgency),
  triageMail(sampleTriage, sampleAgency),
  receiptMail({ ...person, hasCv: true }, sampleAgency),
  outcomeMail({ ...person, reason: 'password' }, sampleAgency),
];

const words = (html: string): string =>
  html
    .replace(/<(style|title)>.*?<\/\1>|<!--.*?-->|<[^>]*>/gs, ' ')
    .replaceAll('&amp;', '&')
    .replaceAll('&#39;', "'")
    .replace(/&[lr]dquo;|&quot;/g, '"')
    .replace(/\s+/g, ' ');

describe.each(mails)('$subject', ({ text, html }) => {
  it('asks for nothing from elsewhere and runs nothing', () => {
    expect(html).not.toMatch(/<(img|link|script|iframe|object|video|form|base)\b|url\(|@import|src=/i);
  });

  it('is one column that fits a phone, in system fonts, light and dark', () => {
    expect(html).toContain('max-width:600px');
    expect(html).toContain('prefers-color-scheme:dark');
    expect(html).toContain('<meta name="color-scheme" content="light dark">');
  });

  it('closes what it opens', () => {
    const open: string[] = [];
    for (const [, slash, name = ''] of html.matchAll(/<(\/?)([a-z0-9]+)[^>]*>/g)) {
      if (['meta', 'br'].includes(name)) continue;
      if (slash) expect(open.pop()).toBe(name);
      else open.push(name);
    }
    expect(open).toEqual([]);
  });

  it('says in text all that it says in HTML', () => {
    const said = words(text);
    const shown = words(html.replace(/<div style="display:none.*?<\/div>/s, ''));
    for (const word of new Set(shown.split(' '))) expect(said).toContain(word.replace(/["(),]/g, ''));
  });
});
