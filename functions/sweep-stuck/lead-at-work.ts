import { agency } from '../../shared/config/agency.ts';
import type { Lead } from '../../shared/domain/lead.ts';
import { triageOwner } from '../../shared/domain/lead.ts';
import { type LeadTimes, waiting } from '../../shared/domain/lead-clock.ts';
import { noted } from '../../shared/domain/lead-history.ts';
import type { Message } from '../../shared/domain/mail/message.ts';
import { threadHeaders } from '../../shared/domain/mail/thread.ts';
import { pushedAgain } from '../../shared/domain/sweeping.ts';
import { hasLeft, isIn } from '../../shared/domain/territories/cover.ts';
import { say } from '../../shared/domain/wording/say.ts';
import { londonTime } from '../../shared/domain/working-hours/london-time.ts';
import { workingHours } from '../../shared/domain/working-hours/working-hours.ts';
import type { AccessTokens } from '../../shared/ports/access-tokens.ts';
import type { MailLedger } from '../../shared/ports/mail-ledger.ts';
import type { OutgoingMail } from '../../shared/ports/mailer.ts';
import { lastResort } from '../../shared/runtime/owner-mail.ts';
import type { Step } from '../../shared/runtime/step.ts';
import type { LeadFacts } from './lead-facts.ts';

/** Ports that the clocks of leads need. */
export interface ClockPorts {
  readonly ledger: MailLedger;
  readonly tokens: AccessTokens;
  readonly siteUrl: string;
}

/** A lead whose time has come, with all that deciding about it needs. */
export interface LeadAtWork {
  readonly lead: Lead;
  readonly facts: LeadFacts;
  readonly times: LeadTimes;
  /** ISO date in London. */
  readonly today: string;
}

/** Sets a lead before the agency's clocks and people. */
export function atWork(lead: Lead, facts: LeadFacts, now: Date): LeadAtWork {
  const { settings, bankHolidays, consultants } = agency();
  const today = londonTime(now).date;
  const owner = consultants.find(({ id }) => id === lead.owner);
  const times = {
    now,
    hours: workingHours(settings, bankHolidays),
    clocks: settings.clocks,
    summary: settings.summary,
    waitingSince: new Date(facts.waitingSince),
    // The leads of somebody who has left are moved elsewhere, and all of them.
    ownerIsOut: lead.owner !== triageOwner && !(owner && (hasLeft(owner, today) || isIn(owner, today))),
  };
  return { lead, facts, times, today };
}

/** Who reads the mails of an owner: a consultant's address or the triage mailbox, under the name to greet. */
export function mailboxOf(owner: string): { readonly name: string; readonly address: string } {
  const { consultants, settings, wording } = agency();
  const consultant = consultants.find(({ id }) => id === owner);
  return consultant
    ? { name: consultant.name, address: consultant.email }
    : { name: say(wording, 'lead.triage'), address: settings.triageMailbox };
}

/** A mail as it goes out to a mailbox of ours; to the lead's own owner it answers the lead's first mail. */
export function mailTo(person: string, message: Message, id: string, lead: Lead): OutgoingMail {
  const { settings } = agency();
  const from = { name: settings.agencyName, address: settings.senderAddress };
  const thread = person === lead.owner ? threadHeaders(lead.threadId, settings.awsRegion) : {};
  const headers = { ...message.headers, ...thread };
  const to = mailboxOf(person);
  return { ...message, headers, id, reference: lead.reference, to, from, ...lastResort(to.address) };
}

/**
 * A step that mails about a lead and then notes what was done. The next look is pushed on before anything leaves, so
 * that a mail which cannot be sent is tried later and later, and nobody else acts on the lead meanwhile.
 */
export function mailedStep(
  { lead, times }: LeadAtWork,
  mails: readonly OutgoingMail[],
  change: { readonly what?: string; readonly clock: Partial<Lead['clock']>; readonly state?: Lead['state'] },
): Step {
  const at = times.now.toISOString();
  const pushed = pushedAgain(lead, times.now);
  const changed: Lead = {
    ...pushed,
    ...(change.state ? { state: change.state } : {}),
    clock: { ...lead.clock, ...change.clock },
    history: change.what
      ? noted(lead.history, { at, by: 'router', what: change.what, to: lead.owner })
      : lead.history,
  };
  return { first: { lead: pushed }, mails, save: { lead: waiting(changed, times) } };
}
