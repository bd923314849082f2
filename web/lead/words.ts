import type sentences from '../../agency/wording/lead.en.json';
import type { Voice } from '../apply/words.ts';

/** A key of agency/wording/lead.en.json that scripts use; `page.*` stands in the HTML. */
export type LeadWordKey = Exclude<keyof typeof sentences, `page.${string}`>;

/** The lead page's voice. */
export type LeadSay = Voice<LeadWordKey>;
