import type { Applications } from '../../shared/ports/applications.ts';
import type { Clock } from '../../shared/ports/clock.ts';
import type { DueItem, DueItems } from '../../shared/ports/due-items.ts';
import type { Enquiries } from '../../shared/ports/enquiries.ts';
import type { Leads } from '../../shared/ports/leads.ts';
import type { Run } from '../../shared/runtime/run.ts';
import type { Step } from '../../shared/runtime/step.ts';
import { heldLeads } from './held-leads.ts';
import type { ClockPorts, LeadAtWork } from './lead-at-work.ts';
import { overdueApplication } from './overdue-application.ts';
import { overdueEnquiry } from './overdue-enquiry.ts';
import { overdueLead } from './overdue-lead.ts';
import type { stage } from './stage.ts';
import { summarySteps } from './summaries.ts';

interface Ports extends ClockPorts {
  readonly applications: Applications;
  readonly leads: Leads;
  readonly enquiries: Enquiries;
  readonly dueItems: DueItems;
  readonly clock: Clock;
}

/** Items that one tick looks at; the rest are older next minute and come first. */
const itemsATick = 200;

/** The same for the tick of an opening, so that everybody's summary holds all that came. */
const itemsAnOpening = 2000;

/** Looks at everything whose time has come, and pushes what has not moved. It needs no event to have arrived. */
export const sweepStuck: Run<typeof stage, Ports> = (ports) => async () => {
  const now = ports.clock.now();
  const due = await ports.dueItems.due(now.toISOString(), itemsATick);
  let looked = await look(due, ports, now);
  if (looked.summaries.length > 0 && due.length >= itemsATick)
    looked = await look(await ports.dueItems.due(now.toISOString(), itemsAnOpening), ports, now);
  // Leads that lie with nobody first: then what their clocks ask is asked of whoever has them.
  const held = await heldLeads(ports, now);
  return [...held, ...(await summarySteps(looked.summaries, ports)), ...looked.steps];
};

interface Looked {
  readonly steps: Step[];
  readonly summaries: LeadAtWork[];
}

async function look(due: readonly DueItem[], ports: Ports, now: Date): Promise<Looked> {
  const looked: Looked = { steps: [], summaries: [] };
  for (const { kind, id } of due) {
    if (kind === 'lead') {
      await lookAtLead(id, ports, now, looked);
      continue;
    }
    const step =
      kind === 'application' ? await applicationStep(id, ports, now) : await enquiryStep(id, ports, now);
    if (step) looked.steps.push(step);
  }
  return looked;
}

async function lookAtLead(id: string, ports: Ports, now: Date, looked: Looked): Promise<void> {
  const lead = await ports.leads.get(id);
  if (!lead || !isDue(lead, now)) return;
  const found = await overdueLead(lead, ports, now);
  if ('summary' in found) looked.summaries.push(found.summary);
  else looked.steps.push(found.step);
}

async function applicationStep(reference: string, ports: Ports, now: Date): Promise<Step | null> {
  const application = await ports.applications.get(reference);
  return application && isDue(application, now) ? overdueApplication(application, ports, now) : null;
}

async function enquiryStep(reference: string, { enquiries, ledger }: Ports, now: Date): Promise<Step | null> {
  const enquiry = await enquiries.get(reference);
  return enquiry && isDue(enquiry, now) ? overdueEnquiry(enquiry, ledger, now) : null;
}

/** The index may lag behind the item. */
const isDue = ({ dueAt }: { readonly dueAt: string | null }, now: Date): boolean =>
  dueAt !== null && dueAt <= now.toISOString();
