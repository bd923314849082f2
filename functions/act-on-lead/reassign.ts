import * as v from 'valibot';
import { agency } from '../../shared/config/agency.ts';
import type { Application } from '../../shared/domain/application.ts';
import { corrected } from '../../shared/domain/corrected.ts';
import { assignLead, type Lead, triageOwner } from '../../shared/domain/lead.ts';
import { noted } from '../../shared/domain/lead-history.ts';
import { personView } from '../../shared/domain/lead-itself.ts';
import { leadKindOf } from '../../shared/domain/lead-kind.ts';
import { actionsOn } from '../../shared/domain/lead-moves.ts';
import { ownerQuestion, type Tags } from '../../shared/domain/lead-owner.ts';
import { isDecided } from '../../shared/domain/people/placing.ts';
import { say } from '../../shared/domain/wording/say.ts';
import { londonTime } from '../../shared/domain/working-hours/london-time.ts';
import { leadRouted } from '../../shared/events/lead-routed.ts';
import { checkedBody, invalid } from '../../shared/runtime/checked-body.ts';
import { findOwner } from '../../shared/runtime/find-owner.ts';
import type { Answer } from '../../shared/runtime/http.ts';
import type { OpenedLead } from '../../shared/runtime/open-lead.ts';
import { type Place, type PlacingPorts, placeLead, placeOf } from '../../shared/runtime/place-lead.ts';
import { type Act, answerWith, beingRead, notOpen } from './act.ts';

const idSchema = v.optional(v.nullable(v.pipe(v.string(), v.maxLength(100))));
const bodySchema = v.object({ region: idSchema, specialism: idSchema });

/**
 * "Not mine": the tags as the person has them decide the owner anew. Another owner gets the lead, once, and the old
 * links end; where the same one would get it the lead stays, with its tags put right. Of a triage case it is the decision.
 */
export const reassign: Act = async (opened, { body }, ports) => {
  const { clock, leads } = ports;
  const { lead, application, enquiry } = opened;
  const now = clock.now();
  if (!actionsOn(lead, now).includes('reassign')) throw notOpen();
  const tags = tagsFrom(checkedBody(bodySchema, body ?? {}), opened);
  const subject = application ?? enquiry;
  if (!subject) throw notOpen();
  const decided = application && corrected(application, tags, lead.owner, now);
  // Nobody's words stand on it yet, and the file will bring its own: a lead without any could not be mailed.
  if (application && !decided && application.decision === null) throw beingRead();
  const place = decided && !isDecided(lead) ? await placeOf(decided, ports, now) : null;
  if (decided && place?.isJoined) return joined(decided, tags, place, lead.owner, ports, now);
  const { specialisms } = agency();
  const today = londonTime(now).date;
  const found = await findOwner(ownerQuestion(subject, tags, today, specialisms), leads);
  if (!found) throw notOpen();
  const people = place?.related.people ?? [];
  const saved = {
    ...(decided ? { application: decided } : {}),
    ...(people.length > 0 ? { people } : {}),
  };
  // While a newer file is being read the lead stays one of the round that was decided.
  const round = application && !decided ? lead.round : subject.round;
  const { owner, rule, fallback, because, consultant } = found;
  const kind = decided && isUnnamed(lead) ? leadKindOf(decided, { isUpdate: false, today }) : lead.kind;
  if (owner === lead.owner) {
    // It waits with triage for an owner whose address nobody has confirmed.
    const waits = owner === triageOwner ? { rule, fallback, because, kind } : {};
    const kept = { ...retagged(lead, tags, now), round, ...waits };
    return {
      status: 200,
      body: answerWith(kept, now, { movedTo: null }),
      step: { save: { lead: kept, ...saved } },
    };
  }
  const next = assignLead(
    lead,
    { reference: lead.reference, round, owner, rule, fallback, because, kind, ...tags },
    now,
    { by: lead.owner, what: 'reassigned' },
  );
  return {
    status: 200,
    body: answerWith(next, now, { can: [], movedTo: { id: consultant.id, name: consultant.name } }),
    step: {
      save: { lead: next, ...saved },
      events: [
        leadRouted.draft(subject, { leadId: next.id, owner: next.owner, assignment: next.assignment }),
      ],
    },
  };
};

/** A case of somebody whom a consultant has goes to them, as the newest of their lead. Said again it comes to the same place. */
async function joined(
  decided: Application,
  tags: Tags,
  place: Place,
  by: string,
  ports: PlacingPorts,
  now: Date,
): Promise<Answer> {
  const step = await placeLead(decided, tags, place, ports, now, by);
  const lead = (typeof step.save === 'object' ? step.save.lead : undefined) ?? place.lead;
  if (!lead) throw notOpen();
  const movedTo = personView(agency(), lead.owner);
  return { status: 200, body: answerWith(lead, now, { can: [], movedTo }), step };
}

/** A case for triage gets its name with its decision, and a doubtful region loses it. */
const isUnnamed = ({ kind }: Lead): boolean => kind === 'triage' || kind === 'check-region';

/** What the person chose; what they left alone stays as it was decided. */
function tagsFrom(given: v.InferOutput<typeof bodySchema>, { lead, application, enquiry }: OpenedLead): Tags {
  const { wording, specialisms, territories } = agency();
  const decided = {
    specialism: application?.decision?.specialism.specialism ?? enquiry?.need?.specialism ?? null,
    region: application?.decision?.region.region ?? enquiry?.need?.region ?? null,
  };
  const specialism = given.specialism ?? lead.specialism ?? decided.specialism;
  const region = given.region ?? lead.region ?? decided.region;
  const isKnown = (all: readonly { readonly id: string }[], id: string | null): id is string =>
    all.some((one) => one.id === id);
  const message = say(wording, 'lead.choose');
  const hasField = isKnown(specialisms, specialism);
  const hasRegion = isKnown(territories.regions, region);
  if (!given.specialism && !given.region) throw invalid([{ field: 'region', message }]);
  if (hasField && hasRegion) return { specialism, region };
  throw invalid([
    ...(hasRegion ? [] : [{ field: 'region', message }]),
    ...(hasField ? [] : [{ field: 'specialism', message }]),
  ]);
}

/** The same owner's lead with its tags put right. The sweeper looks at once whether its application has them too. */
function retagged(lead: Lead, { specialism, region }: Tags, now: Date): Lead {
  const at = now.toISOString();
  const note = { at, by: lead.owner, what: 'corrected', from: lead.region ?? '', to: region };
  return { ...lead, specialism, region, updatedAt: at, dueAt: at, history: noted(lead.history, note) };
}
