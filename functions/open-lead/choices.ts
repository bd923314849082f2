import type { Agency } from '../../shared/config/agency.ts';
import { type LeadSubject, ownerQuestion } from '../../shared/domain/lead-owner.ts';
import type { LeadView } from '../../shared/domain/lead-view.ts';
import { ownerOf } from '../../shared/domain/territories/owner.ts';

const choice = ({ id, label }: { readonly id: string; readonly label: string }) => ({ id, label });

/** Where a lead can be passed on to, and who would get it there on an ISO date (of a team that takes turns: who comes first). */
export function choicesFor(subject: LeadSubject, agency: Agency, today: string): LeadView['choices'] {
  const { territories, consultants } = agency;
  const regions = territories.regions.map(choice);
  const specialisms = agency.specialisms.map(choice);
  const goesTo = regions.flatMap(({ id: region }) =>
    specialisms.flatMap(({ id: specialism }) => {
      const question = ownerQuestion(subject, { region, specialism }, today, specialisms);
      const owner = ownerOf(territories, consultants, question)?.consultant;
      return owner ? [{ region, specialism, owner: { id: owner.id, name: owner.name } }] : [];
    }),
  );
  return { regions, specialisms, goesTo };
}
