import type { Agency } from '../../shared/config/agency.ts';
import type { Application } from '../../shared/domain/application.ts';
import type { Lead } from '../../shared/domain/lead.ts';
import type { Choice, LeadView } from '../../shared/domain/lead-view.ts';
import { regionLabel, specialismLabel } from '../../shared/domain/mail/mail-agency.ts';
import { markWords } from '../../shared/domain/mail/person-facts.ts';
import { whyOf } from '../../shared/domain/why/why.ts';
import { whyInWords } from '../../shared/domain/why/why-words.ts';

/** What was decided about a lead, by software or by a person since, and why. */
export function decisionView(
  lead: Lead,
  application: Application | null,
  agency: Agency,
): LeadView['decision'] {
  const { specialism, region } = application?.decision ?? {};
  const field = (id: string): Choice => ({ id, label: specialismLabel(agency, id) });
  const fieldId = lead.specialism ?? specialism?.specialism ?? null;
  const regionId = lead.region ?? region?.region ?? null;
  const reason = application?.reason;
  return {
    specialism: fieldId === null ? null : field(fieldId),
    specialisms: (specialism?.specialisms ?? []).map(({ id }) => field(id)),
    region: regionId === null ? null : { id: regionId, label: regionLabel(agency, regionId) },
    marks: markWords(agency, region?.marks ?? []),
    why: whyInWords(
      whyOf({
        specialism: specialism ?? null,
        region: region ?? null,
        profile: application?.profile ?? null,
        chosen: { specialism: fieldId, region: regionId },
      }),
      agency,
    ),
    asked: reason ? agency.wording[`reason.staff.${reason}`] : null,
  };
}
