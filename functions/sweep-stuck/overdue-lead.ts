import { arrived } from '../../shared/domain/delivery/lead-arrival.ts';
import type { Lead } from '../../shared/domain/lead.ts';
import { leadDuty, waiting } from '../../shared/domain/lead-clock.ts';
import { mailIds } from '../../shared/domain/mail-ids.ts';
import { pushedAgain } from '../../shared/domain/sweeping.ts';
import type { Applications } from '../../shared/ports/applications.ts';
import type { Enquiries } from '../../shared/ports/enquiries.ts';
import type { Step } from '../../shared/runtime/step.ts';
import { atWork, type ClockPorts, type LeadAtWork } from './lead-at-work.ts';
import { leadFacts } from './lead-facts.ts';
import { cover, handOver } from './pass-on.ts';
import { breakSilence, remind, start } from './timed-mails.ts';

/** Ports for a lead whose time has come. */
export interface OverdueLeadPorts extends ClockPorts {
  readonly applications: Applications;
  readonly enquiries: Enquiries;
}

/** What is to be done about a lead: a step of its own, or a place in its owner's summary. */
export type OverdueLead = { readonly step: Step } | { readonly summary: LeadAtWork };

/** What a lead needs whose time has come: its mail once more, or whatever its clocks say. */
export async function overdueLead(lead: Lead, ports: OverdueLeadPorts, now: Date): Promise<OverdueLead> {
  const facts = await leadFacts(lead, ports);
  // Who withdrew is rung by nobody.
  if (facts === null) return { step: { save: { lead: { ...lead, sweeps: 0, dueAt: null } } } };
  const at = atWork(lead, facts, now);
  const duty = leadDuty(lead, at.times);
  switch (duty.is) {
    case 'resend':
      return { step: { save: { lead: pushedAgain(lead, now) }, again: lead.emitted } };
    case 'start':
      return { step: await start({ ...at, lead: await asArrived(duty.lead, ports) }, duty.closed, ports) };
    case 'cover':
      return { step: cover(at) };
    case 'summary':
      return { summary: at };
    case 'remind':
      return { step: await remind(at, ports) };
    case 'hand-over':
      return { step: handOver(at) ?? (await remind(at, ports)) };
    case 'silence':
      return { step: breakSilence(at) };
    case 'wait':
    case 'rest':
      return { step: { save: { lead: waiting(lead, at.times) } } };
  }
}

/** News of the mail that came before its acceptance was noted are in the ledger alone. */
async function asArrived(lead: Lead, { ledger }: ClockPorts): Promise<Lead> {
  return arrived(lead, await ledger.arrivalOf(mailIds.lead(lead.id, lead.assignment))) ?? lead;
}
