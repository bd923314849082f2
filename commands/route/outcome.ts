import { agency } from '../../shared/config/agency.ts';
import type { Application } from '../../shared/domain/application.ts';
import { triageOwner } from '../../shared/domain/lead.ts';
import type { Reason } from '../../shared/domain/reason.ts';
import { whyOf } from '../../shared/domain/why/why.ts';
import { type WhyInWords, whyInWords } from '../../shared/domain/why/why-words.ts';
import type { Followed } from '../intake/followed.ts';

/** One line of `route --json`. */
export interface Outcome {
  readonly file: string;
  readonly reference: string | null;
  readonly outcome: 'routed' | 'needs-review' | 'rejected';
  readonly reason: string | null;
  readonly specialism: string | null;
  readonly specialisms: readonly { readonly id: string; readonly confidence: number }[];
  readonly region: string | null;
  readonly consultant: { readonly id: string; readonly name: string; readonly email: string } | null;
  readonly name: string | null;
  readonly email: string | null;
  readonly phone: string | null;
  readonly postcode: string | null;
  readonly pages: number | null;
  readonly ocrPages: number;
  readonly hiddenWords: number;
  readonly reasons: readonly Reason[];
  /** The why-card of the mail and the one-lead page; null where nothing was decided about. */
  readonly why: WhyInWords | null;
  /** From the request to the staff mail accepted. */
  readonly ms: number;
}

/** The line for a file that the API turned away before anything was stored. */
export const refusedOutcome = (file: string, reason: string, ms: number): Outcome => ({
  ...nothing,
  file,
  reference: null,
  outcome: 'rejected',
  reason,
  reasons: [outcomeReason(reason)],
  ms,
});

/** The line for a file that went through the pipeline. */
export function outcomeOf(file: string, { application, lead }: Followed, ms: number): Outcome {
  const { form, profile, decision, text, reason } = application;
  const isRouted = application.state === 'routed';
  const owner = isRouted && lead?.owner !== triageOwner ? ownerOf(lead?.owner) : null;
  return {
    file,
    reference: application.reference,
    outcome: application.state as Outcome['outcome'],
    reason,
    specialism: decision?.specialism.specialism ?? null,
    specialisms: decision?.specialism.specialisms ?? [],
    region: decision?.region.region ?? null,
    consultant: owner,
    name: form.name ?? profile?.name ?? null,
    email: form.email ?? profile?.email ?? null,
    phone: form.phone ?? profile?.phone ?? null,
    postcode: form.postcode ?? profile?.postcode ?? null,
    pages: text?.pages ?? null,
    ocrPages: text?.ocrPages ?? 0,
    hiddenWords: text?.hiddenWords ?? 0,
    reasons: reasonsOf(application),
    why: decision && whyInWords(whyOf({ ...decision, profile }), agency()),
    ms,
  };
}

const nothing = {
  specialism: null,
  specialisms: [],
  region: null,
  consultant: null,
  name: null,
  email: null,
  phone: null,
  postcode: null,
  pages: null,
  ocrPages: 0,
  hiddenWords: 0,
  why: null,
};

function ownerOf(id: string | undefined): Outcome['consultant'] {
  const found = agency().consultants.find((one) => one.id === id);
  return found ? { id: found.id, name: found.name, email: found.email } : null;
}

function reasonsOf({ decision, reason, because }: Application): Reason[] {
  const evidence = [...(decision?.specialism.reasons ?? []), ...(decision?.region.reasons ?? [])];
  return reason ? [because ?? outcomeReason(reason), ...evidence] : evidence;
}

const outcomeReason = (reason: string): Reason => ({
  kind: 'outcome',
  id: reason,
  quote: '',
  page: null,
  line: null,
  rule: `outcome:${reason}`,
  weight: 1,
});
