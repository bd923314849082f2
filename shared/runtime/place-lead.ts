import type { Application } from '../domain/application.ts';
import { dueAfter } from '../domain/application-moves.ts';
import { leftUndecided } from '../domain/corrected.ts';
import { assignLead, type Lead, leadOf } from '../domain/lead.ts';
import type { Tags } from '../domain/lead-owner.ts';
import { endedBy, notedOn, postponed } from '../domain/people/joining.ts';
import type { Alike } from '../domain/people/known.ts';
import { isDecided, placingOf } from '../domain/people/placing.ts';
import { leadRouted } from '../events/lead-routed.ts';
import type { Leads } from '../ports/leads.ts';
import { assignmentOf } from './assignment-of.ts';
import { type Related, type RelatedPorts, relatedTo } from './related.ts';
import type { Step } from './step.ts';

/** What placing a decided application needs. */
export interface PlacingPorts extends RelatedPorts {
  readonly leads: Leads;
}

/** The lead that a decided application belongs to. */
export interface Place {
  readonly id: string;
  /** Null while it is to be made. */
  readonly lead: Lead | null;
  /** The application's own, where its person's takes its place. */
  readonly ended: Lead | null;
  readonly related: Related;
  readonly isJoined: boolean;
}

/** Finds the place of a decided application. Once with a lead it stays there, but for a case that nobody has decided. */
export async function placeOf(application: Application, ports: PlacingPorts, now: Date): Promise<Place> {
  const id = leadOf(application);
  const own = await ports.leads.get(id);
  const mayJoin = application.leadId === undefined && (own === null || !isDecided(own));
  const related = await relatedTo(application, { leadId: id, mayJoin }, ports, now);
  if (!related.person || !mayJoin) return { id, lead: own, ended: null, related, isJoined: false };
  const { leadId } = related.person;
  const ended = own && own.state !== 'closed' ? endedBy(own, now) : null;
  return { id: leadId, lead: await ports.leads.get(leadId), ended, related, isJoined: true };
}

/**
 * Puts an application that is routed in its place: a lead of its own, or the newest on its person's, now or when its
 * owner may be written to again. `by` is who decided it: `router`, or whoever said so. Done again it comes to the same place.
 */
export async function placeLead(
  routed: Application,
  tags: Tags,
  { id, lead, ended, related, isJoined }: Place,
  { applications, leads }: PlacingPorts,
  now: Date,
  by = 'router',
): Promise<Step> {
  // The sweeper looks once more, in case its own lead is left open.
  const dueAt = routed.dueAt ?? dueAfter('routed', now);
  const application = isJoined ? { ...routed, leadId: id, dueAt } : routed;
  const { people } = related;
  const saves = { ...(people.length > 0 ? { people } : {}), ...(ended ? { ended } : {}), application };
  const newest = lead && (await applications.get(lead.next?.reference ?? lead.reference));
  const placing = placingOf(lead, newest, application, now);
  const { reference, round } = application;
  if (lead && placing.is === 'later')
    return { save: { ...saves, lead: postponed(lead, { reference, round, at: placing.at }) } };
  if (lead && placing.is === 'noted') return { save: { ...saves, lead: notedOn(lead, reference) } };
  if (lead && placing.is === 'made' && lead.reference !== reference) return { save: saves };
  const alike = alikeOf(lead, reference, related, isJoined);
  const note = { by, what: 'assigned' };
  const made =
    lead && placing.is === 'made'
      ? { ...lead, ...(by === 'router' ? {} : { specialism: tags.specialism, region: tags.region }) }
      : assignLead(
          lead,
          { id, ...(await assignmentOf(application, tags, lead, leads, now)), alike },
          now,
          note,
        );
  const { owner, assignment } = made;
  // A file that came late is read after a person has decided: their word stands, on both.
  const decided = leftUndecided(application, made, now) ?? application;
  return {
    save: { ...saves, application: decided, lead: made },
    events: [leadRouted.draft(application, { leadId: made.id, owner, assignment })],
  };
}

/** Whom colleagues should know of, beside those whom the lead names already. */
function alikeOf(lead: Lead | null, reference: string, related: Related, isJoined: boolean): Alike[] {
  const { person } = related;
  const same: Alike[] = person && !isJoined ? [{ how: 'person', reference: person.reference }] : [];
  const found = [...related.alike, ...same];
  const before = (lead?.alike ?? []).filter(
    (one) => !found.some((other) => other.reference === one.reference),
  );
  return [...before, ...found].filter((one) => one.reference !== reference).slice(-20);
}
