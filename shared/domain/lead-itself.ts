import { type Lead, triageOwner } from './lead.ts';
import { undoUntil } from './lead-closing.ts';
import type { LeadItselfView, OwnerView } from './lead-view.ts';
import type { Consultant } from './territories/consultant.ts';
import type { Wording } from './wording/keys.ts';
import { say } from './wording/say.ts';

/** What naming people needs to know of the agency. */
export interface NamingAgency {
  readonly consultants: readonly Consultant[];
  readonly wording: Wording;
}

/** A consultant, `triage` or the software, by the name that colleagues read. */
export function personView({ consultants, wording }: NamingAgency, id: string): OwnerView {
  if (id === 'router') return { id, name: say(wording, 'lead.router') };
  if (id === triageOwner) return { id, name: say(wording, 'lead.triage') };
  return { id, name: consultants.find((one) => one.id === id)?.name ?? id };
}

/** Since when its owner has a lead: an ISO time. */
export const ownedSince = ({ history, owner, createdAt }: Lead): string =>
  history.findLast(({ to, what }) => to === owner && what !== 'corrected')?.at ?? createdAt;

/** The lead itself, as its page and its actions answer it. */
export function leadItself(lead: Lead, agency: NamingAgency): LeadItselfView {
  const { reference, kind, state, assignment, acknowledged, contactedAt, fallback, because, closed } = lead;
  return {
    reference,
    kind,
    state,
    owner: personView(agency, lead.owner),
    since: ownedSince(lead),
    acknowledged: acknowledged && { by: personView(agency, acknowledged.by), at: acknowledged.at },
    contactedAt,
    assignment,
    fallback,
    because,
    undoUntil: state === 'closed' && closed ? undoUntil(closed.at).toISOString() : null,
    history: lead.history.map((note) => ({ ...note, byName: personView(agency, note.by).name })),
  };
}
