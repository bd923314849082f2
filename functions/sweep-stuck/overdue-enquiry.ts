import type { Enquiry } from '../../shared/domain/enquiry/enquiry.ts';
import { mailIds } from '../../shared/domain/mail-ids.ts';
import { pushedAgain } from '../../shared/domain/sweeping.ts';
import { enquiryRouted } from '../../shared/events/enquiry-routed.ts';
import type { MailLedger } from '../../shared/ports/mail-ledger.ts';
import type { Step } from '../../shared/runtime/step.ts';

/** An enquiry that is not routed, or whose council is not answered: its event goes out once more. Its owner's mail is watched on the lead. */
export async function overdueEnquiry(enquiry: Enquiry, ledger: MailLedger, now: Date): Promise<Step> {
  const { reference, state, answers, emitted } = enquiry;
  if (state === 'received') return { save: { enquiry: pushedAgain(enquiry, now) }, again: emitted };
  const isAnswered = !answers.email || (await ledger.wasSent(mailIds.enquiryReceipt(reference)));
  if (isAnswered) return { save: { enquiry: { ...enquiry, dueAt: null } } };
  return {
    save: { enquiry: pushedAgain(enquiry, now) },
    again: emitted.filter(({ detailType }) => detailType === enquiryRouted.detailType),
  };
}
