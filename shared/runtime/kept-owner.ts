import { agency } from '../config/agency.ts';
import type { Application } from '../domain/application.ts';
import { type Lead, triageOwner } from '../domain/lead.ts';
import { ownerQuestion, type Tags } from '../domain/lead-owner.ts';
import { hasLeft } from '../domain/territories/cover.ts';
import { say } from '../domain/wording/say.ts';
import { findOwner } from './find-owner.ts';

/** Who has a lead, and why. */
export type Owned = Pick<Lead, 'owner' | 'rule' | 'fallback' | 'because'>;

/**
 * Who keeps a lead whose person sent a newer CV: whoever has it, since nobody has confirmed who sent that. Where the
 * rules name another for the newer one the owner is told whom. Null where a consultant has not got it, or has left.
 * `today` is an ISO date in London.
 */
export async function keptOwner(
  lead: Lead,
  application: Application,
  tags: Tags,
  today: string,
): Promise<Owned | null> {
  const { consultants, specialisms, wording } = agency();
  const { owner, rule, fallback, because } = lead;
  const consultant = consultants.find(({ id }) => id === owner);
  if (owner === triageOwner || !consultant || hasLeft(consultant, today)) return null;
  const found = await findOwner(ownerQuestion(application, tags, today, specialisms), null);
  if (!found || found.owner === triageOwner) return { owner, rule, fallback, because };
  if (found.owner === owner)
    return { owner, rule: found.rule, fallback: found.fallback, because: found.because };
  const elsewhere = say(wording, 'people.elsewhere', { name: found.consultant.name });
  return { owner, rule, fallback, because: elsewhere };
}
