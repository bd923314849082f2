import { agency } from '../../shared/config/agency.ts';
import { coverOf } from '../../shared/domain/enquiry/cover-of.ts';
import { type Lead, triageOwner } from '../../shared/domain/lead.ts';
import { consultantOn } from '../../shared/domain/territories/cover.ts';

/** Who stands in for somebody on an ISO date; triage where that is nobody, or nobody whose address is confirmed. */
export function standIn(person: string, today: string): string {
  const found = consultantOn(agency().consultants, person, today)?.consultant;
  return found?.confirmed ? found.id : triageOwner;
}

/**
 * Who gets a lead that its owner does not take, on an ISO date: the team lead, or whoever stands in for them; after
 * them triage. Null for triage itself: a case nobody has decided can be given to nobody.
 */
export function handOverTo({ owner, clock }: Lead, today: string): string | null {
  if (owner === triageOwner) return null;
  const { teamLead } = agency().settings;
  if (clock.handedOverAt !== null || teamLead === undefined) return triageOwner;
  const next = standIn(teamLead, today);
  return next === owner ? triageOwner : next;
}

/**
 * Who gets a lead whose owner's mail came back, on an ISO date: whoever covers the owner, else the team lead or their
 * stand-in, else triage; triage too where it came back before. Null for triage itself.
 */
export function bounceTo({ owner, history }: Lead, today: string): string | null {
  if (owner === triageOwner) return null;
  if (history.some(({ what }) => what === 'bounced')) return triageOwner;
  const { consultants, settings } = agency();
  const cover = coverOf(consultants, owner, today);
  if (cover?.confirmed) return cover.id;
  const next = settings.teamLead === undefined ? triageOwner : standIn(settings.teamLead, today);
  return next === owner ? triageOwner : next;
}
