import type { Lead } from '../../shared/domain/lead.ts';
import { pushedAgain } from '../../shared/domain/sweeping.ts';
import type { Step } from '../../shared/runtime/step.ts';

/** A lead whose mail is not accepted: its event goes out once more. */
export const overdueLead = (lead: Lead, now: Date): Step => ({
  save: { lead: pushedAgain(lead, now) },
  again: lead.emitted,
});
