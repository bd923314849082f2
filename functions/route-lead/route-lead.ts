import { agency } from '../../shared/config/agency.ts';
import type { Application } from '../../shared/domain/application.ts';
import { moveTo } from '../../shared/domain/application-moves.ts';
import { type Assignment, assignLead, type Lead, leadIdOf, triageOwner } from '../../shared/domain/lead.ts';
import { leadKindOf } from '../../shared/domain/lead-kind.ts';
import { ownerQuestion, type Tags } from '../../shared/domain/lead-owner.ts';
import { isWaiting } from '../../shared/domain/open-leads.ts';
import { londonTime } from '../../shared/domain/working-hours/london-time.ts';
import { leadRouted } from '../../shared/events/lead-routed.ts';
import type { Clock } from '../../shared/ports/clock.ts';
import type { Leads } from '../../shared/ports/leads.ts';
import { findOwner } from '../../shared/runtime/find-owner.ts';
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
    const now = clock.now();
    const earlier = await leads.get(leadIdOf(application.reference));
    // A run that died after the lead was written finds it here: the same lead, not its next assignment.
    const lead =
      earlier && isMade(earlier, application)
        ? earlier
        : assignLead(earlier, await assignment(application, data, earlier, leads, now), now);
    return {
      save: { lead, application: moveTo(application, 'routed', now) },
      events: [
        leadRouted.draft(application, { leadId: lead.id, owner: lead.owner, assignment: lead.assignment }),
      ],
    };
  };

const isKept = ({ owner }: Lead): boolean => owner !== triageOwner;

/** Whether the lead is already the one of this round. The one of a form whose CV came late is not. */
function isMade(earlier: Lead, application: Application): boolean {
  if (earlier.round !== application.round) return false;
  if (earlier.kind === 'no-cv' && application.files.some(({ versionId }) => versionId !== null)) return false;
  return isKept(earlier) || isWaiting(earlier) || application.suspicion !== null;
}

async function assignment(
  application: Application,
  { specialism, region }: Tags,
  earlier: Lead | null,
  leads: Leads,
  now: Date,
): Promise<Assignment> {
  const { reference, round, suspicion } = application;
  const today = londonTime(now).date;
  const kept = earlier !== null && isKept(earlier) ? earlier : null;
  const kind = leadKindOf(application, { isUpdate: kept !== null, today });
  const about = { reference, round, kind, specialism, region };
  // A form that a machine may have filled in is looked at by a person first; nothing of it is dropped.
  if (suspicion) return { ...about, owner: triageOwner, rule: null, fallback: false, because: null };
  if (kept)
    return {
      ...about,
      owner: kept.owner,
      rule: kept.rule,
      fallback: kept.fallback,
      because: kept.because,
    };
  const question = ownerQuestion(application, { specialism, region }, today, agency().specialisms);
  const found = await findOwner(question, leads);
  if (!found) throw new Error(`No rule gives ${specialism}, ${region} an owner.`);
  const { owner, rule, fallback, because } = found;
  return { ...about, owner, rule, fallback, because };
}
