import { agency } from '../../shared/config/agency.ts';
import { type Application, contactEmail } from '../../shared/domain/application.ts';
import type { Lead } from '../../shared/domain/lead.ts';
import { undoUntil } from '../../shared/domain/lead-closing.ts';
import { personView } from '../../shared/domain/lead-itself.ts';
import type { LeadClosing } from '../../shared/domain/lead-states.ts';
import { longMoment } from '../../shared/domain/mail/dates.ts';
import { closedMail } from '../../shared/domain/mail/moved-mail.ts';
import { mailIds } from '../../shared/domain/mail-ids.ts';
import type { AccessTokens } from '../../shared/ports/access-tokens.ts';
import type { MailLedger } from '../../shared/ports/mail-ledger.ts';
import type { OutgoingMail } from '../../shared/ports/mailer.ts';
import { leadLink, undoSubject } from '../../shared/runtime/open-lead.ts';
import { mailbox, outgoing } from '../../shared/runtime/owner-mail.ts';
import { isTold } from './triage-mails.ts';

/** The mail to whoever closed a lead as no CV, with a link that brings it back and nothing else. None where it went out before. */
export async function closedMails(
  lead: Lead,
  closed: LeadClosing,
  application: Application,
  { tokens, ledger, siteUrl }: { tokens: AccessTokens; ledger: MailLedger; siteUrl: string },
): Promise<OutgoingMail[]> {
  const { reference, round } = application;
  const id = mailIds.closed(reference, round);
  if (await ledger.wasSent(id)) return [];
  const until = undoUntil(closed.at);
  const link = leadLink(siteUrl, await tokens.issue(undoSubject(lead), until));
  const { name } = personView(agency(), closed.by);
  const address = contactEmail(application);
  // To an address that mail came back from nothing goes: then they must be rung.
  const candidateTold = isTold(application) && address !== null && !(await ledger.suppressed(address));
  const message = closedMail(
    { reference, name, until: longMoment(until.toISOString()), link, candidateTold },
    agency(),
  );
  return [outgoing(message, id, mailbox(closed.by), lead)];
}
