import type { EnquiryAnswers } from './enquiry.ts';

const saysSo =
  /(?<!\bnon-)\bconfidential(?:ly|ity)?\b|\bin (?:strict(?:est)? )?confidence\b|\b(?:do not|don['’]?t|not to be|without) (?:be )?(?:advertis|publicis)/i;

/** Whether a council asks for confidence, by its tick or in its words. Saying it once too often only hides a name in a subject. */
export const isConfidential = ({ confidential, roles, notes }: EnquiryAnswers): boolean =>
  Boolean(confidential) || saysSo.test([...roles, notes ?? ''].join('\n'));
