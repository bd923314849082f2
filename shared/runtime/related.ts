import { agency } from '../config/agency.ts';
import { type Application, contactEmail, goneStates } from '../domain/application.ts';
import type { Lead } from '../domain/lead.ts';
import { emailKey, phoneKey } from '../domain/people/address.ts';
import { type Alike, type Claim, type Known, mostClaims } from '../domain/people/known.ts';
import { canBeOnePerson } from '../domain/people/same-name.ts';
import type { Applications } from '../ports/applications.ts';
import type { Leads } from '../ports/leads.ts';
import type { People } from '../ports/people.ts';

/** What knowing people again needs. */
export interface RelatedPorts {
  readonly applications: Pick<Applications, 'get'>;
  readonly leads: Pick<Leads, 'get'>;
  readonly people: Pick<People, 'known'>;
}

/** Whose an application is. */
export interface Related {
  /** The lead that its person has already, and their newest application there; null where they have none but the application's own. */
  readonly person: { readonly leadId: string; readonly reference: string } | null;
  /** To be saved before the lead. */
  readonly people: readonly Known[];
  readonly alike: readonly Alike[];
}

/** Somebody who gave the same address or number before. */
interface Holder extends Claim {
  /** Names of all their applications that still count. */
  readonly names: readonly (string | null)[];
  /** Of the newest. */
  readonly newest: string;
}

const nobody: Related = { person: null, people: [], alike: [] };
/**
 * Looks up who gave the same e-mail address or phone number. The same address with a name that can be the same
 * person's is the same person; with another name it is somebody else, and so is the same number. `leadId` is of the
 * lead that the application has, or would make; `mayJoin` where it goes to its person's instead. A form that a machine may have filled in is nobody's.
 */
export async function relatedTo(
  application: Application,
  { leadId, mayJoin }: { readonly leadId: string; readonly mayJoin: boolean },
  ports: RelatedPorts,
  now: Date,
): Promise<Related> {
  if (application.suspicion) return nobody;
  const name = nameOf(application);
  const email = contactEmail(application);
  const byEmail = email === null ? null : await ports.people.known('email', emailKey(email));
  const holders = await holdersOf(byEmail, leadId, ports);
  const same = holders.find(({ names }) => names.every((one) => canBeOnePerson(name, one)));
  const own = { leadId: mayJoin && same ? same.leadId : leadId, reference: application.reference };
  const number = phoneKey(application.form.phone ?? application.profile?.phone ?? '');
  const byPhone = number === null ? null : await ports.people.known('phone', number);
  const onPhone = await holdersOf(byPhone, leadId, ports);
  const shared = holders.filter((one) => one !== same);
  const alike: Alike[] = [
    ...shared.map(({ newest: reference }) => ({ how: 'email' as const, reference })),
    ...onPhone
      .filter((one) => one.leadId !== same?.leadId && !shared.some((other) => other.leadId === one.leadId))
      .map(({ newest: reference }) => ({ how: 'phone' as const, reference })),
  ];
  const people = [
    byEmail && claimed(byEmail, own, holders, now),
    byPhone && claimed(byPhone, own, onPhone, now),
  ];
  const person = same ? { leadId: same.leadId, reference: same.newest } : null;
  return { person, people: people.flatMap((one) => one ?? []), alike };
}

/** The person's name, as colleagues read it. */
export const nameOf = ({ form, profile }: Application): string | null => form.name ?? profile?.name ?? null;

/** The other people that an address or a number is known by. Who withdrew, was erased or has expired is nobody any more. */
async function holdersOf(known: Known | null, leadId: string, ports: RelatedPorts): Promise<Holder[]> {
  const others = (known?.claims ?? []).filter((claim) => claim.leadId !== leadId);
  const found: Holder[] = [];
  for (const claim of others) {
    const holder = await holderOf(claim, ports);
    if (holder) found.push(holder);
  }
  return found;
}

async function holderOf(claim: Claim, { leads, applications }: RelatedPorts): Promise<Holder | null> {
  const lead: Lead | null = await leads.get(claim.leadId);
  const references = [claim.reference, lead?.reference, lead?.next?.reference].flatMap((one) => one ?? []);
  const living: Application[] = [];
  for (const reference of new Set(references)) {
    const found = await applications.get(reference);
    if (found && !goneStates.includes(found.state)) living.push(found);
  }
  const newest = living.at(-1);
  return newest ? { ...claim, names: living.map(nameOf), newest: newest.reference } : null;
}

/** With the lead's own claim; null where it stands there already, or there is no room. Who is nobody any more goes. */
function claimed(known: Known, own: Claim, holders: readonly Claim[], now: Date): Known | null {
  if (known.claims.some(({ leadId }) => leadId === own.leadId)) return null;
  const kept = known.claims.filter(({ leadId }) => holders.some((one) => one.leadId === leadId));
  if (kept.length >= mostClaims) return null;
  const until = new Date(now);
  until.setUTCMonth(until.getUTCMonth() + agency().settings.retentionMonths);
  return { ...known, claims: [...kept, own], until: until.toISOString() };
}
