import { agency } from '../../shared/config/agency.ts';
import { leadIdOf, triageOwner } from '../../shared/domain/lead.ts';
import { councilReceipt } from '../../shared/domain/mail/council-receipt.ts';
import { mailIds } from '../../shared/domain/mail-ids.ts';
import { workingHours } from '../../shared/domain/working-hours/working-hours.ts';
import type { Clock } from '../../shared/ports/clock.ts';
import type { Enquiries } from '../../shared/ports/enquiries.ts';
import type { Leads } from '../../shared/ports/leads.ts';
import type { Run } from '../../shared/runtime/run.ts';
import type { stage } from './stage.ts';

interface Ports {
  readonly enquiries: Enquiries;
  readonly leads: Leads;
  readonly clock: Clock;
}

/** Minutes between mails to one address about different enquiries: anybody can type anybody's. */
const distanceMinutes = 10;

/** Answers the council by e-mail, once, where it gave an address. */
export const acknowledgeEnquiry: Run<typeof stage, Ports> =
  ({ enquiries, leads, clock }) =>
  async ({ reference }) => {
    const enquiry = await enquiries.get(reference);
    const lead = await leads.get(leadIdOf(reference));
    if (!enquiry?.need || !enquiry.answers.email || !lead) return null;
    const { settings, consultants, bankHolidays } = agency();
    const { clocks, agencyName, senderAddress } = settings;
    const hours = workingHours(settings, bankHolidays);
    const minutes = enquiry.need.urgent ? clocks.remind['council-urgent'] : clocks.promise;
    const owner = lead.owner === triageOwner ? null : consultants.find(({ id }) => id === lead.owner);
    const message = councilReceipt(
      {
        enquiry,
        owner: owner ?? null,
        deadline: hours.deadlineWords(hours.addWorkingMinutes(clock.now(), minutes)),
      },
      agency(),
    );
    const mail = {
      ...message,
      id: mailIds.enquiryReceipt(reference),
      reference,
      to: { name: enquiry.answers.name, address: enquiry.answers.email },
      from: { name: agencyName, address: senderAddress },
      distance: { purpose: 'enquiry', minutes: distanceMinutes } as const,
    };
    return { mails: [mail] };
  };
