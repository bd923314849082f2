import type { Application } from '../application.ts';
import type { Lead } from '../lead.ts';
import { noted } from '../lead-history.ts';
import { type NextCv, othersWith } from './lead-people.ts';

/** The lead with a newer CV that waits; what waited before it is only noted, and goes out no later than it would have. */
export function postponed(lead: Lead, next: NextCv): Lead {
  const { next: before } = lead;
  const at = before && before.at < next.at ? before.at : next.at;
  const passed = before?.reference === next.reference ? undefined : before?.reference;
  return {
    ...lead,
    ...withOthers(lead, passed, next.reference),
    next: { ...next, at },
    dueAt: lead.dueAt !== null && lead.dueAt < at ? lead.dueAt : at,
  };
}

/** The lead with one more reference of its person's. */
export const notedOn = (lead: Lead, reference: string): Lead => ({
  ...lead,
  ...withOthers(lead, reference, lead.next?.reference),
});

/** Whether a lead is open about an application that lies with its person's lead: whoever joined the two died before it ended. */
export const liesElsewhere = (
  { id, reference, state }: Lead,
  application: Pick<Application, 'reference' | 'leadId'>,
): boolean =>
  state !== 'closed' &&
  reference === application.reference &&
  application.leadId !== undefined &&
  application.leadId !== id;

/** A case of somebody whose lead lies elsewhere: nobody has to decide it any more. */
export function endedBy(lead: Lead, now: Date): Lead {
  const at = now.toISOString();
  return {
    ...lead,
    state: 'closed',
    clock: { ...lead.clock, remindAt: null },
    updatedAt: at,
    dueAt: null,
    emitted: [],
    history: noted(lead.history, { at, by: 'router', what: 'joined' }),
  };
}

/** Without the one that waits: it is on its way. */
function withOthers(lead: Lead, more: string | undefined, waits: string | undefined): Pick<Lead, 'others'> {
  const others = othersWith(lead.others, [more], lead.reference).filter((one) => one !== waits);
  return others.length > 0 ? { others } : {};
}
