import words from '../../../../agency/wording/councils.en.json' with { type: 'json' };
import { sayer } from '../../../../web/apply/words.ts';
import type { EnquiryForm } from '../../../../web/councils/enquiry-form.ts';
import type { CouncilSay, CouncilWordKey } from '../../../../web/councils/words.ts';
import { facts } from '../voice.ts';

/** The shipped sentences of the councils' page in an invented agency's name. */
export const say: CouncilSay = sayer<CouncilWordKey>(words, facts);

/** A form filled in by a fictional person. */
export const aForm = (changes: Partial<EnquiryForm> = {}): EnquiryForm => ({
  council: 'Leeds',
  place: '',
  roles: ['SEND casework officer'],
  start: 'open',
  day: '',
  month: '',
  year: '',
  engagement: '',
  notes: '',
  name: 'Morgan Vale',
  jobTitle: '',
  email: 'morgan.vale@council.example',
  phone: '',
  confidential: false,
  website: '',
  ...changes,
});
