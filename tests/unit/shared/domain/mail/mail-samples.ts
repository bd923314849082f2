import { readFileSync } from 'node:fs';
import type {
  FormAnswers,
  Profile,
  RegionDecision,
  SpecialismDecision,
} from '../../../../../shared/domain/decision.ts';
import type { LeadMailInput } from '../../../../../shared/domain/mail/lead-mail.ts';
import type { MailAgency } from '../../../../../shared/domain/mail/mail-agency.ts';
import type { TriageMailInput } from '../../../../../shared/domain/mail/triage-mail.ts';
import type { Wording } from '../../../../../shared/domain/wording/keys.ts';

const wordingFile = new URL('../../../../../agency/wording/en.json', import.meta.url);

/** A small agency of its own, with the product's own words. */
export const sampleAgency: MailAgency = {
  settings: {
    agencyName: 'Northlight Recruitment',
    phone: '0161 496 0100',
    helpAddress: 'help@northlight.example',
    ocrPagesPerMonth: 5000,
    ocrPoundsPerPage: 0.0012,
    shortNames: { 'education-send': 'SEND', 'midlands-north': 'North' },
  },
  wording: JSON.parse(readFileSync(wordingFile, 'utf8')) as Wording,
  territories: {
    regions: [
      { id: 'south', label: 'South' },
      { id: 'midlands-north', label: 'Midlands & North' },
    ],
  },
  specialisms: [
    {
      id: 'education-send',
      label: 'Education & SEND',
      sampleQuestions: ['Have you written EHC plans from start to finish?'],
    },
    { id: 'housing', label: 'Housing' },
    { id: 'highways-infrastructure-engineering', label: 'Highways, Infrastructure & Engineering' },
  ],
};

export const sampleForm: FormAnswers = {
  name: 'Leanne Marsden',
  email: 'leanne.marsden@example.com',
  phone: '07700 900123',
  postcode: 'LS8 2AA',
  wantedAreas: ['Leeds', 'West Yorkshire'],
  specialisms: ['education-send'],
  engagement: 'interim',
  availableFrom: '2026-11-30',
  dayRate: 320,
};

export const sampleProfile: Profile = {
  name: 'Leanne Marsden',
  email: 'leanne.marsden@example.com',
  phone: '07700 900123',
  postcode: 'LS8 2AA',
  title: 'EHCP Coordinator',
  employer: 'Calderbrook Council',
};

export const sampleSpecialism: SpecialismDecision = {
  specialism: 'education-send',
  subSpecialism: null,
  specialisms: [
    { id: 'education-send', confidence: 0.97 },
    { id: 'housing', confidence: 0.01 },
  ],
  confidence: 0.97,
  reasons: [
    {
      kind: 'specialism',
      id: 'education-send',
      quote: 'EHCP Coordinator, Calderbrook Council',
      page: 1,
      line: 9,
      rule: 'title:ehcp-coordinator',
      weight: 10,
    },
    {
      kind: 'specialism',
      id: 'education-send',
      quote: 'chaired annual reviews and amended EHC plans',
      page: 1,
      line: 12,
      rule: 'evidence:annual-review',
      weight: 4,
    },
    {
      kind: 'specialism',
      id: 'housing',
      quote: 'housing panel member',
      page: 2,
      line: 3,
      rule: 'evidence:housing',
      weight: 9,
    },
  ],
};

export const sampleRegion: RegionDecision = {
  region: 'midlands-north',
  confidence: 0.9,
  check: false,
  marks: ['nationwide'],
  undecided: null,
  area: 'LS',
  council: 'Leeds',
  place: 'Leeds LS8',
  reasons: [
    {
      kind: 'region',
      id: 'midlands-north',
      quote: '14 Elmfield Grove, Leeds LS8 2AA',
      page: 1,
      line: 2,
      rule: 'postcode:contact',
      weight: 90,
    },
  ],
};

export const sampleLead: LeadMailInput = {
  reference: 'K7M4-9QXT',
  form: sampleForm,
  profile: sampleProfile,
  specialism: sampleSpecialism,
  region: sampleRegion,
  kind: 'lead',
  fallback: false,
  because: 'You get this because you are set for Education & SEND, Midlands & North.',
  cv: 'attached',
  link: 'https://cv.northlight.example/lead#secret',
  today: '2026-11-25',
  receivedAt: '2026-11-25T09:15:00Z',
};

export const sampleTriage: TriageMailInput = {
  reference: 'K7M4-9QXT',
  reason: 'unknown-specialism',
  form: sampleForm,
  profile: sampleProfile,
  specialism: { ...sampleSpecialism, specialism: null },
  region: sampleRegion,
  cv: 'attached',
  link: 'https://cv.northlight.example/lead#secret',
  today: '2026-11-25',
  candidateTold: true,
  receivedAt: '2026-11-25T09:15:00Z',
};

/** A name that tries everything: markup, header injection, reading direction, length. */
export const hostile = `<img src=x onerror="alert(1)">\r\nBcc: all@example.com\u202E\u2028${'Ävery-löng '.repeat(28)}</td></table>`;
