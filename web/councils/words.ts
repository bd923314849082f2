import type sentences from '../../agency/wording/councils.en.json';
import type { Voice } from '../apply/words.ts';

/** A key of agency/wording/councils.en.json that the script uses; `page.*` stands in the HTML. */
export type CouncilWordKey = Exclude<keyof typeof sentences, `page.${string}`>;

/** The voice of the councils' page. */
export type CouncilSay = Voice<CouncilWordKey>;
