import { say } from '../wording/say.ts';
import type { MailAgency } from './mail-agency.ts';
import type { Message } from './message.ts';
import { greeting, referenceBlock, signature, toCandidate } from './receipt-mail.ts';

/** What a candidate is told whom nobody has been in touch with. */
export interface SilenceMailInput {
  readonly reference: string;
  /** The whole name, as the form or the CV has it. */
  readonly name: string | null;
  /** `Friday 27 November`: when they wrote to us. */
  readonly since: string;
  /** Who has the application, with the number to ring; null where no consultant has it. */
  readonly consultant: { readonly name: string; readonly phone: string } | null;
}

/** The honest mail: that nobody has been in touch, that it is our fault, who to ring. It promises nothing new. */
export function silenceMail(input: SilenceMailInput, agency: MailAgency): Message {
  const { wording, settings } = agency;
  const { reference, since, consultant } = input;
  const sorry = say(wording, 'silence.sorry', { since });
  const who =
    consultant === null
      ? say(wording, 'silence.nobody', { phone: settings.phone })
      : say(wording, 'silence.consultant', consultant);
  return toCandidate(
    {
      subject: say(wording, 'silence.subject', { reference }),
      preview: sorry,
      blocks: [
        greeting(agency, input.name),
        { is: 'paragraph', text: sorry },
        { is: 'paragraph', text: who },
        { is: 'paragraph', text: say(wording, 'silence.told') },
        { is: 'paragraph', text: say(wording, 'silence.leave') },
        referenceBlock(agency, reference),
        { is: 'foot', lines: [signature(agency)] },
      ],
    },
    agency,
  );
}
