import type { Agency } from '../../shared/config/agency.ts';
import type { Enquiry } from '../../shared/domain/enquiry/enquiry.ts';
import type { Lead } from '../../shared/domain/lead.ts';
import { ownerQuestion } from '../../shared/domain/lead-owner.ts';
import type { CouncilMailInput } from '../../shared/domain/mail/council-notes.ts';
import { ownerOf } from '../../shared/domain/territories/owner.ts';

/** The fields of an enquiry beside its lead's own, in order, each with the colleague who is set for it, if that is another. */
export function otherFields(
  { answers, need }: Enquiry,
  lead: Pick<Lead, 'owner' | 'specialism' | 'region'>,
  today: string,
  { territories, consultants, specialisms }: Pick<Agency, 'territories' | 'consultants' | 'specialisms'>,
): CouncilMailInput['others'] {
  if (!need) return [];
  const { region } = lead;
  const fields = new Set(need.roles.flatMap(({ specialism }) => specialism ?? []));
  fields.delete(lead.specialism ?? '');
  return [...fields].map((specialism) => {
    const question = region && ownerQuestion({ answers, need }, { specialism, region }, today, specialisms);
    const set = question ? ownerOf(territories, consultants, question) : null;
    const isOther = set !== null && !set.fallback && set.consultant.id !== lead.owner;
    return { specialism, owner: isOther ? set.consultant.name : null };
  });
}
