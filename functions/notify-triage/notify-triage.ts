import type { Application } from '../../shared/domain/application.ts';
import { assignLead, type Lead, leadAccepted, leadIdOf, triageOwner } from '../../shared/domain/lead.ts';
import { mailIds } from '../../shared/domain/mail-ids.ts';
import type { AccessTokens } from '../../shared/ports/access-tokens.ts';
import type { Clock } from '../../shared/ports/clock.ts';
import type { Leads } from '../../shared/ports/leads.ts';
import type { MailLedger } from '../../shared/ports/mail-ledger.ts';
import { issueLeadToken, leadLink } from '../../shared/runtime/open-lead.ts';
import type { Run } from '../../shared/runtime/run.ts';
import { closedMails } from './closed-mails.ts';
import type { stage } from './stage.ts';
import { triageMails } from './triage-mails.ts';

interface Ports {
  readonly leads: Leads;
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
  const earlier = await leads.get(leadIdOf(reference));
  if (earlier?.closed && earlier.round === round)
    return { mails: await closedMails(earlier, earlier.closed, application, ports) };
  const lead = triageLead(application, earlier, now);
  // Asked before a link is made: a repeat shall not leave another secret behind.
  const isSent = await ledger.wasSent(mailIds.triage(reference, round));
  const link = lead && !isSent ? leadLink(siteUrl, await issueLeadToken(lead, tokens, now)) : null;
  const mails = triageMails(application, application.reason, link, now);
  if (!lead) return { mails };
  const sending = { ...lead, state: 'sending' as const };
  return {
    first: { lead: sending },
    mails,
    save: ([messageId = '']) => ({ lead: leadAccepted(sending, messageId, clock.now()) }),
  };
};

/** The lead to save, or null where a consultant owns it or this round's is already mailed. */
function triageLead(application: Application, earlier: Lead | null, now: Date): Lead | null {
  const { reference, round, decision } = application;
  if (earlier && earlier.owner !== triageOwner) return null;
  if (earlier && earlier.round === round) {
    return earlier.state === 'new' || earlier.state === 'sending' ? earlier : null;
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
    },
    now,
  );
}
