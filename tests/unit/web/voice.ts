import words from '../../../agency/wording/apply.en.json' with { type: 'json' };
import type { PageFacts } from '../../../web/apply/facts.ts';
import { type Say, sayer } from '../../../web/apply/words.ts';

/** An agency of its own, for tests. */
export const facts: PageFacts = {
  agencyName: 'Fenwick & Rowe',
  phone: '020 7946 0000',
  helpAddress: 'help@fenwickrowe.example',
  retentionMonths: 24,
  privacyNotice: 'v1',
  maxFiles: 10,
  maxBytes: 10_485_760,
  policySeconds: 300,
};

/** The shipped sentences in that agency's name. */
export const say: Say = sayer(words, facts);
