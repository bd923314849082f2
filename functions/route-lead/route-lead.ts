import { agency } from '../../shared/config/agency.ts';
import { moveTo } from '../../shared/domain/application-moves.ts';
import { assignLead, leadIdOf, triageOwner } from '../../shared/domain/lead.ts';
import { ownerOf } from '../../shared/domain/territories/owner.ts';
import { leadRouted } from '../../shared/events/lead-routed.ts';
import type { Clock } from '../../shared/ports/clock.ts';
import type { Leads } from '../../shared/ports/leads.ts';
import type { Run } from '../../shared/runtime/run.ts';
import type { stage } from './stage.ts';

interface Ports {
  readonly leads: Leads;
  readonly clock: Clock;
}

/** Looks up the owner by the agency's ordered rules and makes the lead theirs. An update of a CV stays with the owner it has. */
export const routeLead: Run<typeof stage, Ports> =
  ({ leads, clock }) =>
  async ({ data }, application) => {
    if (!application) return null;
    const { reference, round, form, decision } = application;
    const now = clock.now();
    const { territories, consultants, specialisms } = agency();
    const label = specialisms.find(({ id }) => id === data.specialism)?.label;
    const owner = ownerOf(territories, consultants, {
      specialism: data.specialism,
      subSpecialism: decision?.specialism.subSpecialism ?? null,
      region: data.region,
      area: decision?.region.area ?? null,
      council: decision?.region.council ?? null,
      ...(form.engagement ? { engagement: form.engagement } : {}),
      on: now.toISOString().slice(0, 10),
      ...(label ? { specialismLabel: label } : {}),
    });
    if (!owner) throw new Error(`No rule gives ${data.specialism}, ${data.region} an owner.`);
    const earlier = await leads.get(leadIdOf(reference));
    const isKept = earlier !== null && earlier.owner !== triageOwner;
    const isMade = earlier !== null && earlier.round === round && (isKept || application.suspicion !== null);
    const { consultant, rule, fallback, because } = owner;
    // A form that a machine may have filled in is looked at by a person first; nothing of it is dropped.
    const routed = application.suspicion
      ? { reference, round, owner: triageOwner, rule: null, fallback: false, because: null }
      : { reference, round, owner: consultant.id, rule, fallback, because };
    // A run that died after the lead was written finds it here: the same lead, not its next assignment.
    const lead = isMade
      ? earlier
      : assignLead(earlier, isKept ? { ...routed, owner: earlier.owner } : routed, now);
    return {
      save: { lead, application: moveTo(application, 'routed', now) },
      events: [
        leadRouted.draft(application, { leadId: lead.id, owner: lead.owner, assignment: lead.assignment }),
      ],
    };
  };
