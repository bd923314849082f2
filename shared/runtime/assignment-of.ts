import { agency } from '../config/agency.ts';
import type { Application } from '../domain/application.ts';
import { type Assignment, type Lead, triageOwner } from '../domain/lead.ts';
import { leadKindOf } from '../domain/lead-kind.ts';
import { ownerQuestion, type Tags } from '../domain/lead-owner.ts';
import { londonTime } from '../domain/working-hours/london-time.ts';
import type { Leads } from '../ports/leads.ts';
import { findOwner } from './find-owner.ts';
import { keptOwner } from './kept-owner.ts';

/** Whose a decided application is: of whoever has the earlier lead, else of the owner by the agency's rules. Throws an `Error` where no rule gives one. */
export async function assignmentOf(
  application: Application,
  { specialism, region }: Tags,
  earlier: Lead | null,
  leads: Leads,
  now: Date,
): Promise<Assignment> {
  const { reference, round, suspicion } = application;
  const today = londonTime(now).date;
  const tags = { specialism, region };
  const kept = earlier && (await keptOwner(earlier, application, tags, today));
  const kind = leadKindOf(application, { isUpdate: kept !== null, today });
  const about = { reference, round, kind, ...tags };
  // A form that a machine may have filled in is looked at by a person first; nothing of it is dropped.
  if (suspicion) return { ...about, owner: triageOwner, rule: null, fallback: false, because: null };
  if (kept) return { ...about, ...kept };
  const found = await findOwner(ownerQuestion(application, tags, today, agency().specialisms), leads);
  if (!found) throw new Error(`No rule gives ${specialism}, ${region} an owner.`);
  const { owner, rule, fallback, because } = found;
  return { ...about, owner, rule, fallback, because };
}
