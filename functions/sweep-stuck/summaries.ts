import { agency } from '../../shared/config/agency.ts';
import { type SummaryLead, summaryMail } from '../../shared/domain/mail/summary-mail.ts';
import { mailIds } from '../../shared/domain/mail-ids.ts';
import { issueLeadToken, leadLink } from '../../shared/runtime/open-lead.ts';
import type { Step } from '../../shared/runtime/step.ts';
import { type ClockPorts, type LeadAtWork, mailedStep, mailTo } from './lead-at-work.ts';

/**
 * One mail for each owner with all leads that came while the agency was closed. Every lead's own step carries that
 * mail: the first sends it, the others find it sent, and no lead leaves its summary behind unsent.
 */
export async function summarySteps(owed: readonly LeadAtWork[], ports: ClockPorts): Promise<Step[]> {
  const groups = new Map<string, LeadAtWork[]>();
  for (const at of owed) {
    const id = mailIds.summary(at.lead.owner, at.lead.clock.summaryAt ?? '');
    groups.set(id, [...(groups.get(id) ?? []), at]);
  }
  const steps: Step[] = [];
  for (const [id, group] of groups) {
    // Who has been taken up over the weekend stands in no summary.
    const shown = group.filter(({ lead }) => lead.acknowledged === null);
    const isOwed = shown.length > 0 && !(await ports.ledger.wasSent(id));
    const mails = isOwed ? [await mailOf(id, shown, ports)] : [];
    steps.push(...group.map((at) => mailedStep(at, mails, { clock: { summaryAt: null } })));
  }
  return steps;
}

async function mailOf(id: string, group: readonly LeadAtWork[], ports: ClockPorts) {
  const rows = await Promise.all(group.map((at) => rowOf(at, ports)));
  const first = group[0]?.lead;
  if (!first) throw new RangeError('A summary needs a lead.');
  // About many leads, so it answers no mail about one.
  return mailTo(first.owner, summaryMail(rows, agency()), id, { ...first, threadId: null });
}

async function rowOf({ lead, facts, times }: LeadAtWork, ports: ClockPorts): Promise<SummaryLead> {
  const { reference, specialism, region, kind } = lead;
  return {
    reference,
    specialism,
    region,
    place: facts.place,
    person: facts.person,
    urgent: kind === 'now' || kind === 'council-urgent',
    receivedAt: facts.waitingSince,
    link: leadLink(ports.siteUrl, await issueLeadToken(lead, ports.tokens, times.now)),
  };
}
