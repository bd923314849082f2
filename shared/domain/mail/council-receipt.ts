import type { Enquiry } from '../enquiry/enquiry.ts';
import type { Consultant } from '../territories/consultant.ts';
import { say } from '../wording/say.ts';
import { oneLine } from './clean.ts';
import type { Letter } from './letter.ts';
import type { MailAgency } from './mail-agency.ts';
import type { Message } from './message.ts';
import { greeting, referenceBlock, signature, toCandidate } from './receipt-mail.ts';

/** What a council is told of its own enquiry. */
export interface CouncilReceiptInput {
  readonly enquiry: Enquiry;
  /** Who has it; null while a person still decides. */
  readonly owner: Pick<Consultant, 'name' | 'phone' | 'email'> | null;
  /** In words: until when it hears from us. */
  readonly deadline: string;
}

/**
 * The acknowledgement: who has the enquiry, with a number, until when they are in touch, and what was asked. Its subject
 * names neither council nor roles. A reply goes to the owner.
 */
export function councilReceipt(
  { enquiry, owner, deadline }: CouncilReceiptInput,
  agency: MailAgency,
): Message {
  const { wording, settings } = agency;
  const { answers, need, reference } = enquiry;
  const subject = need?.urgent ? 'council-receipt.subject-urgent' : 'council-receipt.subject';
  const who = owner
    ? say(wording, 'council-receipt.owner', { name: owner.name, deadline })
    : say(wording, 'council-receipt.nobody-yet', { deadline });
  const ring = owner
    ? say(wording, 'council-receipt.ring', { name: owner.name, phone: owner.phone })
    : say(wording, 'council-receipt.ring-agency', { phone: settings.phone });
  const letter: Letter = {
    subject: say(wording, subject, { reference }),
    preview: who,
    blocks: [
      greeting(agency, answers.name),
      { is: 'paragraph', text: say(wording, 'council-receipt.thanks', { agency: settings.agencyName }) },
      { is: 'paragraph', text: `${who} ${ring}`, strong: true },
      referenceBlock(agency, reference),
      {
        is: 'section',
        heading: say(wording, 'council-receipt.roles'),
        lines: (need?.roles ?? []).map(({ title }) => oneLine(title, 120)),
      },
      ...(need?.confidential
        ? [{ is: 'paragraph', text: say(wording, 'council-receipt.confidential') } as const]
        : []),
      {
        is: 'section',
        heading: say(wording, 'council-receipt.change-heading'),
        lines: [say(wording, 'council-receipt.change'), say(wording, 'council-receipt.not-you')],
      },
      { is: 'foot', lines: [signature(agency)] },
    ],
  };
  const message = toCandidate(letter, agency);
  return owner ? { ...message, replyTo: owner.email } : message;
}
