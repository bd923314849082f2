import type { Application } from '../../shared/domain/application.ts';
import { assignLead, leadIdOf, leadOf } from '../../shared/domain/lead.ts';
import { isOpen } from '../../shared/domain/open-leads.ts';
import { endedBy, liesElsewhere } from '../../shared/domain/people/joining.ts';
import type { Leads } from '../../shared/ports/leads.ts';
import type { Step } from '../../shared/runtime/step.ts';
import { routed } from './pass-on.ts';

/**
 * What the lead of a routed application is owed: its own ends where the person's took its place, and an owner whose mail
 * holds an address or a number that was corrected since is written to again. Null where nothing is.
 */
export async function leadOwed(
  application: Application,
  { leads }: { readonly leads: Pick<Leads, 'get'> },
  now: Date,
): Promise<Step | null> {
  const { reference, state, leadId, round, untold } = application;
  if (state !== 'routed') return null;
  const own = leadId === undefined ? null : await leads.get(leadIdOf(reference));
  if (own && liesElsewhere(own, application)) return { save: { lead: endedBy(own, now) } };
  const lead = untold === undefined ? null : await leads.get(leadOf(application));
  // About a newer application its mail says nothing of this one.
  if (!lead || lead.reference !== reference || !isOpen(lead)) return null;
  // Written to again already, or given on by somebody since.
  if (untold !== 0 && untold !== lead.assignment) return null;
  const again = assignLead(lead, lead, now);
  return {
    first: { application: { ...application, untold: lead.assignment } },
    save: { lead: again },
    events: [routed(again, round)],
  };
}
