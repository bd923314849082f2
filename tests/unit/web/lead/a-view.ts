import words from '../../../../agency/wording/lead.en.json' with { type: 'json' };
import type { LeadView } from '../../../../shared/domain/lead-view.ts';
import { sayer } from '../../../../web/apply/words.ts';
import type { LeadSay, LeadWordKey } from '../../../../web/lead/words.ts';
import { facts } from '../voice.ts';

/** The shipped sentences of the lead page. */
export const say: LeadSay = sayer<LeadWordKey>(words, facts);

export const north = { id: 'north', name: 'Alex Farrow' };
export const south = { id: 'south', name: 'Robin Tull' };
export const triage = { id: 'triage', name: 'the triage desk' };

const regions = [
  { id: 'up', label: 'Upper region' },
  { id: 'down', label: 'Lower region' },
];
const specialisms = [
  { id: 'send', label: 'Education & SEND' },
  { id: 'housing', label: 'Housing' },
  { id: 'trades', label: 'Construction trades' },
];

const quoteAt = (quote: string, page: number, line: number, weight: number) => ({
  quote,
  page,
  line,
  rule: 'title:x',
  weight,
  where: `page ${page}, line ${line}`,
  how: 'a job title, strong',
});

/** Why it is SEND in the upper region, and not housing. */
const aWhy: LeadView['decision']['why'] = {
  specialism: {
    chosen: { id: 'send', label: 'Education & SEND' },
    appears: [
      {
        id: 'send',
        label: 'Education & SEND',
        quotes: [quoteAt('EHCP Coordinator', 1, 4, 9), quoteAt('annual reviews', 1, 5, 4)],
      },
    ],
    runnerUp: {
      ...quoteAt('homelessness duty', 2, 2, 3),
      id: 'housing',
      label: 'Housing',
      because: 'No job title says so.',
      told: 'Housing also appears: “homelessness duty” (page 2, line 2). No job title says so.',
    },
    open: null,
  },
  region: {
    chosen: { id: 'up', label: 'Upper region' },
    appears: [{ id: 'up', label: 'Upper region', quotes: [quoteAt('Leeds  LS8', 1, 2, 8)] }],
    runnerUp: null,
    open: null,
  },
};

/** A lead as its owner gets it: a person of SEND in Leeds, just mailed. */
export const aView = (changes: Partial<LeadView> = {}): LeadView => ({
  lead: {
    reference: 'K7M4-9QXT',
    kind: 'lead',
    state: 'accepted',
    owner: north,
    since: '2026-11-25T09:12:00.000Z',
    acknowledged: null,
    contactedAt: null,
    assignment: 1,
    fallback: false,
    because: null,
    undoUntil: null,
    history: [
      {
        at: '2026-11-25T09:12:00.000Z',
        by: 'router',
        byName: 'CV Router',
        what: 'assigned',
        to: 'north',
      },
    ],
  },
  person: {
    name: 'Jo Marlow',
    phone: '07700 900123',
    call: 'tel:+447700900123',
    text: 'sms:+447700900123',
    email: 'jo.marlow@example.com',
    title: 'EHCP Coordinator',
    employer: 'Ashdale Council',
    place: 'Leeds LS8',
    availability: 'available now',
    stated: [{ label: 'Qualified', value: 'NASENCO, as stated' }],
  },
  decision: {
    specialism: { id: 'send', label: 'Education & SEND' },
    specialisms: [
      { id: 'send', label: 'Education & SEND' },
      { id: 'housing', label: 'Housing' },
    ],
    region: { id: 'up', label: 'Upper region' },
    marks: ['Wants to work partly from home.'],
    why: aWhy,
    asked: null,
  },
  notes: ['Some words in the file cannot be seen on its pages.'],
  ask: ['Have you written EHC plans from start to finish?'],
  form: { name: 'Jo Marlow', phone: '07700 900123', specialisms: ['send'], availableFrom: '2027-01-04' },
  enquiry: null,
  text: {
    pages: [
      {
        page: 1,
        lines: [
          'Jo Marlow',
          '12 Alder Street, Leeds LS8 1AB',
          '',
          'EHCP Coordinator, Ashdale Council, 2021 to present',
          'Led annual reviews and worked with families.',
        ],
      },
      { page: 2, lines: ['Earlier work', 'Officer for the homelessness duty, 2018 to 2021'] },
    ],
  },
  hidden: 3,
  files: [{ name: 'Marlow-J_K7M4-9QXT_2026-11-25.pdf', size: 182_000, url: 'https://files.example/one' }],
  choices: {
    regions,
    specialisms,
    goesTo: regions.flatMap(({ id: region }) =>
      specialisms.map(({ id: specialism }) => ({
        region,
        specialism,
        owner: region === 'up' ? north : south,
      })),
    ),
  },
  can: ['acknowledge', 'spoke', 'reassign', 'not-a-cv'],
  ...changes,
});

/** The lead itself with changes laid over. */
export const aLead = (changes: Partial<LeadView['lead']>): LeadView['lead'] => ({
  ...aView().lead,
  ...changes,
});
