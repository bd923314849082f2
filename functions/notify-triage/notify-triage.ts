import type { Application } from '../../shared/domain/application.ts';
import { assignLead, type Lead, leadAccepted, leadOf, triageOwner } from '../../shared/domain/lead.ts';
import { closingOf } from '../../shared/domain/lead-closing.ts';
import { mailIds } from '../../shared/domain/mail-ids.ts';
import type { Alike } from '../../shared/domain/people/known.ts';
import type { AccessTokens } from '../../shared/ports/access-tokens.ts';
import type { Applications } from '../../shared/ports/applications.ts';
import type { Clock } from '../../shared/ports/clock.ts';
import type { Leads } from '../../shared/ports/leads.ts';
import type { MailLedger } from '../../shared/ports/mail-ledger.ts';
import type { People } from '../../shared/ports/people.ts';
import { issueLeadToken, leadLink } from '../../shared/runtime/open-lead.ts';
import { type Related, relatedTo } from '../../shared/runtime/related.ts';
import type { Run } from '../../shared/runtime/run.ts';
import { closedMails } from './closed-mails.ts';
import type { stage } from './stage.ts';
import { triageMails } from './triage-mails.ts';

interface Ports {
  readonly applications: Applications;
  readonly leads: Leads;
  readonly people: People;
  readonly tokens: AccessTokens;
  readonly ledger: MailLedger;
  readonly clock: Clock;
  readonly siteUrl: string;
}

/**
 * A case for a person becomes a lead that triage owns, unless a consultant has it already; the triage mailbox is told
 * either way. What a person closed as no CV is confirmed to them instead, with the way back.
 */
export const notifyTriage: Run<typeof stage, Ports> = (ports) => async (_event, application) => {
  if (!application?.reason) return null;
  const { leads, tokens, ledger, clock, siteUrl } = ports;
  const { reference, round } = application;
  const now = clock.now();
  const earlier = await leads.get(leadOf(application));
  const closing = closingOf(earlier, application);
  if (earlier && closing) return { mails: await closedMails(earlier, closing, application, ports) };
  // Closed by a person who was told so; the lead has gone on since, with a newer CV of the same person. One that was
  // brought back before its first mail was noted has that mail still to come.
  const isOpen = earlier !== null && isOfRound(earlier, application) && isUnmailed(earlier);
  if (!isOpen && (await ledger.wasSent(mailIds.closed(reference, round)))) return null;
  const related = await relatedTo(application, { leadId: leadOf(application), mayJoin: false }, ports, now);
  const lead = triageLead(application, earlier, alikeOf(related), now);
  // Asked before a link is made: a repeat shall not leave another secret behind.
  const isSent = await ledger.wasSent(mailIds.triage(reference, round));
  const link = lead && !isSent ? leadLink(siteUrl, await issueLeadToken(lead, tokens, now)) : null;
  const mails = triageMails(application, application.reason, { link, alike: lead?.alike ?? [] }, now);
  if (!lead) return { mails };
  const sending = { ...lead, state: 'sending' as const };
  return {
    first: { ...claims(application, related), lead: sending },
    mails,
    save: ([messageId = '']) => ({ lead: leadAccepted(sending, messageId, clock.now()) }),
  };
};

const isOfRound = (lead: Lead, { reference, round }: Application): boolean =>
  lead.reference === reference && lead.round === round;

const isUnmailed = ({ state }: Lead): boolean => state === 'new' || state === 'sending';

/** An undecided case is known again, so that a better CV of the same person takes its place; it takes nobody's place itself, and one that was turned away is not known at all. */
const claims = ({ state }: Application, { people, person }: Related) =>
  state === 'needs-review' && !person && people.length > 0 ? { people } : {};

const alikeOf = ({ alike, person }: Related): readonly Alike[] =>
  person ? [...alike, { how: 'person', reference: person.reference }] : alike;

/** Whether somebody closed the lead over an earlier file: then nobody has the newer one. */
const isClosedBefore = (lead: Lead, application: Application): boolean =>
  lead.state === 'closed' &&
  !isOfRound(lead, application) &&
  lead.closed?.application.round !== application.round;

/** Whether a consultant was about to get the case of a file that was found to be infected meanwhile: their mail never goes. */
const isTakenBack = ({ state }: Lead, application: Application): boolean =>
  state === 'new' && application.state === 'rejected';

/** The lead to save, or null where a consultant has it or this round's is already mailed. */
function triageLead(
  application: Application,
  earlier: Lead | null,
  alike: readonly Alike[],
  now: Date,
): Lead | null {
  const { reference, round, decision } = application;
  if (earlier && earlier.owner !== triageOwner) {
    if (!isClosedBefore(earlier, application) && !isTakenBack(earlier, application)) return null;
  } else if (earlier && isOfRound(earlier, application)) {
    return isUnmailed(earlier) ? earlier : null;
  }
  return assignLead(
    earlier,
    {
      reference,
      round,
      kind: 'triage',
      specialism: decision?.specialism.specialism ?? null,
      region: decision?.region.region ?? null,
      owner: triageOwner,
      rule: null,
      fallback: false,
      because: null,
      alike,
    },
    now,
  );
}
