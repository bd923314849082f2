import type { Application } from '../../shared/domain/application.ts';
import type { RegionDecision, SpecialismDecision } from '../../shared/domain/decision.ts';

/** A specialism as decided, for tests that do not decide. */
export const sendDecision: SpecialismDecision = {
  specialism: 'education-send',
  subSpecialism: 'send-local-authority',
  specialisms: [{ id: 'education-send', confidence: 0.97 }],
  confidence: 0.97,
  reasons: [],
};

/** A region as decided, for tests that do not decide. */
export const southDecision: RegionDecision = {
  region: 'south',
  confidence: 0.95,
  check: false,
  marks: [],
  undecided: null,
  area: 'ME',
  council: null,
  place: 'Maidstone ME14',
  reasons: [],
};

/** A fictional application; changes lay over it. Version 0: saving it creates it. */
export const anApplication = (changes: Partial<Application> = {}): Application => ({
  reference: 'K7M4-9QXT',
  version: 0,
  state: 'awaiting-upload',
  round: 1,
  source: 'form',
  access: 1,
  suspicion: null,
  createdAt: '2026-11-25T09:00:00.000Z',
  updatedAt: '2026-11-25T09:00:00.000Z',
  form: { name: 'Robin Ashdown', email: 'robin.ashdown@example.com', phone: '07700 900123' },
  consents: { notice: 'v1', alerts: false },
  adult: true,
  doNotContactEmployer: false,
  files: [
    {
      key: 'cv/K7M4-9QXT/1-1-m1',
      name: 'Robin Ashdown CV.pdf',
      size: 1000,
      type: 'application/pdf',
      scan: 'pending',
      versionId: null,
    },
  ],
  ocr: null,
  text: null,
  profile: null,
  decision: null,
  reason: null,
  timeline: [{ state: 'awaiting-upload', at: '2026-11-25T09:00:00.000Z' }],
  sweeps: 0,
  dueAt: '2026-11-25T09:15:00.000Z',
  emitted: [],
  ...changes,
});
