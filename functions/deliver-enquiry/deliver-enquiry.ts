import { agency } from '../../shared/config/agency.ts';
import { coverOf } from '../../shared/domain/enquiry/cover-of.ts';
import { leadAccepted, triageOwner } from '../../shared/domain/lead.ts';
import { councilMail } from '../../shared/domain/mail/council-mail.ts';
import { mailIds } from '../../shared/domain/mail-ids.ts';
import { say } from '../../shared/domain/wording/say.ts';
import { londonTime } from '../../shared/domain/working-hours/london-time.ts';
import { workingHours } from '../../shared/domain/working-hours/working-hours.ts';
import { leadSent } from '../../shared/events/lead-sent.ts';
import type { AccessTokens } from '../../shared/ports/access-tokens.ts';
import type { Clock } from '../../shared/ports/clock.ts';
import type { Enquiries } from '../../shared/ports/enquiries.ts';
import type { Leads } from '../../shared/ports/leads.ts';
import type { OutgoingMail } from '../../shared/ports/mailer.ts';
import { issueLeadToken, leadLink } from '../../shared/runtime/open-lead.ts';
import { lastResort, toFormerOwner } from '../../shared/runtime/owner-mail.ts';
import type { Run } from '../../shared/runtime/run.ts';
import { otherFields } from './other-fields.ts';
import type { stage } from './stage.ts';

interface Ports {
  readonly enquiries: Enquiries;
  readonly leads: Leads;
  readonly tokens: AccessTokens;
  readonly clock: Clock;
  readonly siteUrl: string;
}

/** Mails an enquiry to its lead's owner; an urgent one also to whoever covers them, or to triage where nobody is named. */
export const deliverEnquiry: Run<typeof stage, Ports> =
  ({ enquiries, leads, tokens, clock, siteUrl }) =>
  async ({ reference, data }) => {
    const lead = await leads.get(data.leadId);
    if (!lead?.enquiry || lead.assignment !== data.assignment) return null;
    // A link that was used before the mails were noted leaves the state further on, and the rest of them to be sent.
    if (lead.messageId !== null || lead.state === 'closed') return null;
    const enquiry = await enquiries.get(reference);
    if (!enquiry?.need) return null;
    const { settings, consultants, wording, bankHolidays } = agency();
    const now = clock.now();
    const today = londonTime(now).date;
    const desk = { name: say(wording, 'lead.triage'), email: settings.triageMailbox, phone: settings.phone };
    const owner = lead.owner === triageOwner ? desk : consultants.find(({ id }) => id === lead.owner);
    if (!owner) throw new Error(`The lead's owner ${lead.owner} is nobody in the agency's data.`);
    const cover = coverOf(consultants, lead.owner, today);
    const hours = workingHours(settings, bankHolidays);
    const minutes = settings.clocks.remind['council-urgent'];
    const link = leadLink(siteUrl, await issueLeadToken(lead, tokens, now));
    const about = {
      enquiry: { ...enquiry, need: enquiry.need },
      lead,
      deadline: hours.deadlineWords(hours.addWorkingMinutes(now, minutes)),
      others: otherFields(enquiry, lead, today, agency()),
    };
    const mailTo = (
      to: { readonly name: string; readonly email: string },
      id: string,
      reader: Parameters<typeof councilMail>[0]['reader'],
    ): OutgoingMail => ({
      ...councilMail({ ...about, reader }, agency()),
      id,
      reference,
      to: { name: to.name, address: to.email },
      from: { name: settings.agencyName, address: settings.senderAddress },
      ...lastResort(to.email),
    });
    const hasSecond = lead.kind === 'council-urgent' && lead.owner !== triageOwner;
    const mails = [
      mailTo(owner, mailIds.lead(lead.id, lead.assignment), { is: 'owner', cover, link }),
      ...(hasSecond
        ? [
            mailTo(cover ?? desk, mailIds.enquiryCover(lead.id, lead.assignment), {
              is: cover ? 'cover' : 'stand-by',
              owner,
            }),
          ]
        : []),
      ...toFormerOwner(lead),
    ];
    const sending = lead.state === 'new' ? { ...lead, state: 'sending' as const } : lead;
    return {
      first: { lead: sending },
      mails,
      save: ([messageId = '']) => ({ lead: leadAccepted(sending, messageId, clock.now()) }),
      events: [leadSent.draft(enquiry, { leadId: lead.id, assignment: lead.assignment })],
    };
  };
