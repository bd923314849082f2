import { agency } from '../../shared/config/agency.ts';
import { type Lead, triageOwner } from '../../shared/domain/lead.ts';
import { handOverAt } from '../../shared/domain/lead-clock.ts';
import { clockMail, type TimedLead } from '../../shared/domain/mail/clock-mail.ts';
import { silenceMail } from '../../shared/domain/mail/silence-mail.ts';
import { mailIds } from '../../shared/domain/mail-ids.ts';
import { consultantOn } from '../../shared/domain/territories/cover.ts';
import { dayWords, momentWords } from '../../shared/domain/working-hours/deadline-words.ts';
import { londonTime } from '../../shared/domain/working-hours/london-time.ts';
import type { OutgoingMail } from '../../shared/ports/mailer.ts';
import { issueLeadToken, leadLink, spokeLink } from '../../shared/runtime/open-lead.ts';
import type { Step } from '../../shared/runtime/step.ts';
import { handOverTo } from './hand-over-to.ts';
import { type ClockPorts, type LeadAtWork, mailboxOf, mailedStep, mailTo } from './lead-at-work.ts';

/** The lead as the mails about its time show it. */
export function timedLead({ lead, facts }: LeadAtWork): TimedLead {
  const { reference, specialism, region } = lead;
  const since = momentWords(new Date(facts.waitingSince));
  return { reference, specialism, region, place: facts.place, person: facts.person, since };
}

/** The secret of a link to the lead's page, made only for a mail that is not out yet: a repeat shall not leave another secret behind. */
const tokenFor = ({ lead, times }: LeadAtWork, { tokens }: ClockPorts): Promise<string> =>
  issueLeadToken(lead, tokens, times.now);

/** Reminds the owner, and says who gets the lead next. Where nobody else could, a reminder comes at most once a day. */
export async function remind(at: LeadAtWork, ports: ClockPorts): Promise<Step> {
  const { lead, times, today } = at;
  const remindedAt = times.now.toISOString();
  const id = mailIds.reminder(lead.id, lead.assignment, dayOwed(at));
  const clock = { remindedAt };
  if (await ports.ledger.wasSent(id)) return mailedStep(at, [], { clock });
  const to = handOverTo(lead, today);
  const when = handOverAt({ ...lead, clock: { ...lead.clock, remindedAt } }, times);
  const next = to && when ? { name: mailboxOf(to).name, deadline: times.hours.deadlineWords(when) } : null;
  const token = await tokenFor(at, ports);
  const links = { link: leadLink(ports.siteUrl, token), spokeLink: spokeLink(ports.siteUrl, token) };
  const message = clockMail({ ...timedLead(at), about: 'reminder', ...links, next }, agency());
  return mailedStep(at, [mailTo(lead.owner, message, id, lead)], { what: 'reminded', clock });
}

/**
 * The ISO date on which the reminder came to be owed: one that could not go out by the evening is still the same mail
 * in the morning.
 */
function dayOwed({ lead, times, today }: LeadAtWork): string {
  const { remindAt } = lead.clock;
  const owedAt = handOverAt(lead, times) ?? (remindAt === null ? null : new Date(remindAt));
  return owedAt === null ? today : londonTime(owedAt).date;
}

/**
 * Starts the clocks: `begun` is the lead with them. An urgent lead that comes while the agency is closed goes to
 * whoever is on call as well, and its clocks begin when that mail is out.
 */
export async function start(at: LeadAtWork, begun: Lead, closed: boolean, ports: ClockPorts): Promise<Step> {
  const { lead, today } = at;
  const { onCall } = agency().settings;
  const isUrgent = lead.kind === 'now' || lead.kind === 'council-urgent';
  const person = onCall === undefined ? null : consultantOn(agency().consultants, onCall, today);
  if (!closed || !isUrgent || !person || person.consultant.id === lead.owner)
    return { save: { lead: begun } };
  const id = mailIds.onCall(lead.id, lead.assignment);
  if (await ports.ledger.wasSent(id)) return { save: { lead: begun } };
  const link = leadLink(ports.siteUrl, await tokenFor(at, ports));
  const owner = mailboxOf(lead.owner).name;
  const message = clockMail({ ...timedLead(at), about: 'on-call', link, owner }, agency());
  const { clock, state } = begun;
  return mailedStep(at, [mailTo(person.consultant.id, message, id, lead)], { clock, state });
}

/** Tells a candidate honestly that nobody has been in touch, and the team lead too; once for each application. */
export function breakSilence(at: LeadAtWork): Step {
  const { lead, facts, times } = at;
  const { settings, consultants } = agency();
  const consultant = consultants.find(({ id }) => id === lead.owner) ?? null;
  const mails: OutgoingMail[] = [];
  if (facts.mayWriteTo !== null) {
    const { name } = facts.person;
    const since = dayWords(londonTime(new Date(facts.waitingSince)).date);
    const message = silenceMail({ reference: lead.reference, name, since, consultant }, agency());
    mails.push({
      ...mailTo(triageOwner, message, mailIds.silence(lead.id), lead),
      to: { name: name ?? '', address: facts.mayWriteTo },
      always: false,
      // Anybody can type anybody's address: nobody is to be flooded in our name.
      distance: { purpose: 'outcome', minutes: 10 },
    });
  }
  const message = clockMail(
    {
      ...timedLead(at),
      about: 'no-contact',
      owner: mailboxOf(lead.owner).name,
      days: settings.clocks.silentDays,
      candidateTold: facts.mayWriteTo !== null,
    },
    agency(),
  );
  mails.push(mailTo(settings.teamLead ?? triageOwner, message, mailIds.nudge(lead.id), lead));
  return mailedStep(at, mails, { what: 'nudged', clock: { nudgedAt: times.now.toISOString() } });
}
