import type { Applications } from '../../shared/ports/applications.ts';
import type { Clock } from '../../shared/ports/clock.ts';
import type { DueItems } from '../../shared/ports/due-items.ts';
import type { Leads } from '../../shared/ports/leads.ts';
import type { MailLedger } from '../../shared/ports/mail-ledger.ts';
import type { Run } from '../../shared/runtime/run.ts';
import type { Step } from '../../shared/runtime/step.ts';
import { overdueApplication } from './overdue-application.ts';
import { overdueLead } from './overdue-lead.ts';
import type { stage } from './stage.ts';

interface Ports {
  readonly applications: Applications;
  readonly leads: Leads;
  readonly ledger: MailLedger;
  readonly dueItems: DueItems;
  readonly clock: Clock;
}

/** Items that one tick looks at; the rest are older next minute and come first. */
const itemsATick = 200;

/** Looks at everything whose time has come, and pushes what has not moved. It needs no event to have arrived. */
export const sweepStuck: Run<typeof stage, Ports> = (ports) => async () => {
  const now = ports.clock.now();
  const due = await ports.dueItems.due(now.toISOString(), itemsATick);
  const steps: Step[] = [];
  for (const { kind, id } of due) {
    const step = kind === 'lead' ? await leadStep(id, ports, now) : await applicationStep(id, ports, now);
    if (step) steps.push(step);
  }
  return steps;
};

async function leadStep(id: string, { leads }: Ports, now: Date): Promise<Step | null> {
  const lead = await leads.get(id);
  return lead && isDue(lead, now) ? overdueLead(lead, now) : null;
}

async function applicationStep(reference: string, ports: Ports, now: Date): Promise<Step | null> {
  const application = await ports.applications.get(reference);
  return application && isDue(application, now) ? overdueApplication(application, ports.ledger, now) : null;
}

/** The index may lag behind the item. */
const isDue = ({ dueAt }: { readonly dueAt: string | null }, now: Date): boolean =>
  dueAt !== null && dueAt <= now.toISOString();
