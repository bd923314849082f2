import { describe, expect, it } from 'vitest';
import { agency } from '../../../../../shared/config/agency.ts';
import {
  type Enquiry,
  type EnquiryAnswers,
  type Need,
  newEnquiry,
} from '../../../../../shared/domain/enquiry/enquiry.ts';
import { councilMail } from '../../../../../shared/domain/mail/council-mail.ts';
import type { CouncilMailInput } from '../../../../../shared/domain/mail/council-notes.ts';
import { councilReceipt } from '../../../../../shared/domain/mail/council-receipt.ts';

const need: Need = {
  roles: [{ title: 'EHCP writer', specialism: 'education-send', subSpecialism: null }],
  specialism: 'education-send',
  subSpecialism: null,
  region: 'south',
  council: 'Kent',
  area: null,
  checkRegion: false,
  urgent: true,
  confidential: false,
};

function anEnquiry(
  answers: Partial<EnquiryAnswers> = {},
  needed: Partial<Need> = {},
): Enquiry & { need: Need } {
  const given = {
    name: 'Morgan Vale',
    council: 'Kent County Council',
    email: 'm.vale@council.example',
    roles: ['EHCP writer'],
  };
  const enquiry = newEnquiry(
    { reference: 'K7M4-9QXT', suspicion: null, answers: { ...given, ...answers } },
    new Date('2026-11-25T09:00:00.000Z'),
  );
  return { ...enquiry, need: { ...need, ...needed } };
}

const ann = { name: 'Ann Tarn', phone: '020 7946 0155' };
const mail = (changes: Partial<CouncilMailInput> = {}) =>
  councilMail(
    {
      enquiry: anEnquiry(),
      lead: {
        owner: 'richard-shorrock',
        kind: 'council-urgent',
        because: 'You get this because you are set for it.',
        specialism: 'education-send',
        region: 'south',
      },
      reader: { is: 'owner', cover: ann, link: 'https://cv.agency.example/lead#secret' },
      deadline: 'by 9:30 am Wednesday 25 November',
      others: [],
      ...changes,
    },
    agency(),
  );

describe('an urgent mail', () => {
  it('tells its owner who else has it', () => {
    const { text } = mail();
    expect(text).toContain('Ring by 9:30 am Wednesday 25 November');
    expect(text).toContain('Ann Tarn has this too');
    expect(text).toContain('https://cv.agency.example/lead#secret');
    expect(text).toContain('You get this because you are set for it.');
  });

  it('tells the cover whom to ask first, and gives no link that would act in the owner’s name', () => {
    const { text, subject } = mail({ reader: { is: 'cover', owner: ann } });
    expect(subject).toMatch(/^Council URGENT · /);
    expect(text).toContain('you cover Ann Tarn');
    expect(text).toContain('020 7946 0155');
    expect(text).not.toMatch(/lead#|You get this because you are set/);
  });
});

it('names who is set for the other fields', () => {
  const others = [
    { specialism: 'housing', owner: 'Ann Tarn' },
    { specialism: 'it-digital', owner: null },
  ];
  expect(mail({ others }).text).toMatch(/the rest is Housing \(ask Ann Tarn\), IT/);
});

it('keeps the number of roles in the subject, however long the first', () => {
  const title = 'Senior special educational needs casework and tribunal officer';
  const role = { title, specialism: 'education-send', subSpecialism: null };
  const { subject } = mail({
    enquiry: anEnquiry(
      { council: 'Bournemouth, Christchurch and Poole' },
      { council: null, roles: [role, role, role] },
    ),
  });
  expect(subject).toContain(' +2 · ');
  expect(subject.length).toBeLessThanOrEqual(78);
});

it('lets nothing of a stranger’s into headers, markup or other sentences', () => {
  const nasty = '<img src=x onerror=alert(1)> {phone}\r\nBcc: all@example.com';
  const enquiry = anEnquiry(
    {
      name: nasty,
      council: nasty,
      jobTitle: nasty,
      place: nasty,
      notes: '<b>Notes</b>',
      phone: '07700 900456',
    },
    { roles: [{ title: nasty, specialism: null, subSpecialism: null }], council: null },
  );
  const sent = [mail({ enquiry }), councilReceipt({ enquiry, owner: null, deadline: 'by noon' }, agency())];
  for (const { subject, html, text } of sent) {
    expect(subject).not.toMatch(/[\r\n]/);
    expect(subject.length).toBeLessThanOrEqual(78);
    expect(html).not.toContain('<img');
    expect(text).not.toMatch(/^Bcc:/m);
  }
});

it('has an answer address only where it is one', () => {
  expect(
    mail({ enquiry: anEnquiry({ email: 'two@example.com, three@example.com' }) }).replyTo,
  ).toBeUndefined();
  expect(mail().replyTo).toBe('m.vale@council.example');
});

it('answers the council without naming it in the subject', () => {
  const owner = { ...ann, email: 'ann.tarn@agency.example' };
  const receipt = councilReceipt(
    { enquiry: anEnquiry({}, { confidential: true }), owner, deadline: 'by noon' },
    agency(),
  );
  expect(receipt.subject).toBe('We have your urgent request for people · K7M4-9QXT');
  expect(receipt.text).toContain('Ann Tarn has it and will be in touch with you by noon.');
  expect(receipt.text).toContain('020 7946 0155');
  expect(receipt.text).toContain('keep this confidential');
  expect(receipt.headers).toMatchObject({ 'Auto-Submitted': 'auto-generated' });
});
