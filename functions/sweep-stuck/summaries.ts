import { agency } from '../../shared/config/agency.ts';
import { triageOwner } from '../../shared/domain/lead.ts';
import { type SummaryLead, summaryMail } from '../../shared/domain/mail/summary-mail.ts';
import { mailIds } from '../../shared/domain/mail-ids.ts';
import { isOpen, waitingList } from '../../shared/domain/open-leads.ts';
import type { Applications } from '../../shared/ports/applications.ts';
import type { Enquiries } from '../../shared/ports/enquiries.ts';
import type { Leads } from '../../shared/ports/leads.ts';
import { issueLeadToken, leadLink } from '../../shared/runtime/open-lead.ts';
import type { Step } from '../../shared/runtime/step.ts';
import { atWork, type ClockPorts, type LeadAtWork, mailedStep, mailTo } from './lead-at-work.ts';
import { leadFacts } from './lead-facts.ts';

interface Ports extends ClockPorts {
  readonly applications: Applications;
  readonly enquiries: Enquiries;
  readonly leads: Leads;
}

/** Of an owner's other open leads, so many are looked through for some that stand in the same summary. */
const mostOthers = 300;

/**
 * One mail for each owner with all leads that came while the agency was closed. Every lead's own step carries that
 * mail: the first sends it, the others find it sent, and no lead leaves its summary behind unsent. Those whose own look
 * was put off, because a run died or SES was busy, stand in it too.
 */
export async function summarySteps(owed: readonly LeadAtWork[], ports: Ports): Promise<Step[]> {
  const groups = new Map<string, LeadAtWork[]>();
  for (const at of owed) {
    const id = mailIds.summary(at.lead.owner, at.lead.clock.summaryAt ?? '');
    groups.set(id, [...(groups.get(id) ?? []), at]);
  }
  const steps: Step[] = [];
  for (const [id, group] of groups) {
    const isOwed = group.some(isShown) && !(await ports.ledger.wasSent(id));
    const mails = isOwed
      ? [await mailOf(id, [...group, ...(await putOff(group, ports))].filter(isShown), ports)]
      : [];
    steps.push(...group.map((at) => mailedStep(at, mails, { clock: { summaryAt: null } })));
  }
  return steps;
}

/** Who has been taken up over the weekend stands in no summary. */
const isShown = ({ lead }: LeadAtWork): boolean => lead.acknowledged === null && lead.contactedAt === null;

/** The owner's leads of the same summary that are looked at in another minute. */
async function putOff([first, ...more]: readonly LeadAtWork[], ports: Ports): Promise<LeadAtWork[]> {
  if (!first) return [];
  const { lead, times } = first;
  const here = new Set([first, ...more].map((at) => at.lead.id));
  const lists = lead.owner === triageOwner ? [lead.owner, waitingList] : [lead.owner];
  const listed = (await Promise.all(lists.map((list) => ports.leads.openOf(list)))).flat();
  const ids = listed.filter((id) => !here.has(id)).slice(0, mostOthers);
  const found = (await Promise.all(ids.map((id) => ports.leads.get(id)))).flatMap((one) => one ?? []);
  const same = found.filter(
    (one) => isOpen(one) && one.owner === lead.owner && one.clock.summaryAt === lead.clock.summaryAt,
  );
  const facts = await Promise.all(same.map((one) => leadFacts(one, ports)));
  return same.flatMap((one, index) => {
    const known = facts[index];
    return known ? [atWork(one, known, times.now)] : [];
  });
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
