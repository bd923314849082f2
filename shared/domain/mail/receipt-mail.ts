import { say } from '../wording/say.ts';
import { oneLine } from './clean.ts';
import { firstName } from './contact.ts';
import type { Block, Letter } from './letter.ts';
import { letterHtml } from './letter-html.ts';
import { letterText } from './letter-text.ts';
import type { MailAgency } from './mail-agency.ts';
import { automatic, type Message } from './message.ts';
import { subjectLimit } from './subject.ts';

/** What the candidate is told of their own application. */
export interface ReceiptMailInput {
  readonly reference: string;
  /** The whole name, as the form or the CV has it. */
  readonly name: string | null;
  /** False where only the form came. */
  readonly hasCv: boolean;
  /** The application's own page, with the token in the fragment; null where the door gives none. */
  readonly link: string | null;
  /** `by 5 pm Monday 30 November`: until when a person will have been in touch; null where that is past. */
  readonly deadline?: string | null;
  /** Who has it, where that is known already. */
  readonly consultant?: { readonly name: string; readonly phone: string } | null;
}

/** `K 7 M 4, 9 Q X T`: how a reference is said on the phone. */
const spokenReference = (reference: string): string =>
  reference
    .split('-')
    .map((group) => [...group].join(' '))
    .join(', ');

/** How a mail to a candidate begins. */
export const greeting = ({ wording }: MailAgency, name: string | null): Block => {
  const first = firstName(name);
  const text =
    first === null ? say(wording, 'receipt.hello-nameless') : say(wording, 'receipt.hello', { name: first });
  return { is: 'paragraph', text };
};

/** The reference to see and to say. */
export const referenceBlock = ({ wording }: MailAgency, reference: string): Block => ({
  is: 'reference',
  label: say(wording, 'receipt.reference'),
  value: reference,
  spoken: say(wording, 'receipt.say-it', { spoken: spokenReference(reference) }),
});

/** How a mail to a candidate ends: whose it is and the number to ring. */
export const signature = ({ wording, settings }: MailAgency): string =>
  say(wording, 'receipt.sign', { agency: settings.agencyName, phone: settings.phone });

/** The letter to a candidate as a mail whose answers reach the agency's people. */
export const toCandidate = (letter: Letter, { settings }: MailAgency): Message => ({
  subject: oneLine(letter.subject, subjectLimit),
  text: letterText(letter),
  html: letterHtml(letter),
  replyTo: settings.helpAddress,
  headers: automatic,
});

/** The receipt: reference, what happens next, how to correct or withdraw. A service message, so no marketing. */
export function receiptMail(input: ReceiptMailInput, agency: MailAgency): Message {
  const { wording, settings } = agency;
  const { reference, hasCv, link, deadline, consultant } = input;
  const thanks = say(wording, hasCv ? 'receipt.thanks-cv' : 'receipt.thanks-form', {
    agency: settings.agencyName,
  });
  return toCandidate(
    {
      subject: say(wording, hasCv ? 'receipt.subject-cv' : 'receipt.subject-form', { reference }),
      preview: thanks,
      blocks: [
        greeting(agency, input.name),
        { is: 'paragraph', text: thanks },
        ...(link === null
          ? []
          : [
              {
                is: 'link',
                text: say(wording, hasCv ? 'receipt.open' : 'receipt.send-cv'),
                href: link,
              } as const,
            ]),
        referenceBlock(agency, reference),
        {
          is: 'steps',
          heading: say(wording, 'receipt.next-heading'),
          items: [
            say(wording, hasCv ? 'receipt.next-sort' : 'receipt.next-sort-form'),
            deadline
              ? say(wording, 'receipt.next-person-by', { deadline })
              : say(wording, 'receipt.next-person'),
            ...(consultant
              ? [say(wording, 'receipt.consultant', { name: consultant.name, phone: consultant.phone })]
              : []),
            say(wording, 'receipt.next-asked'),
          ],
        },
        {
          is: 'section',
          heading: say(wording, 'receipt.change-heading'),
          lines: [say(wording, 'receipt.change', { phone: settings.phone }), say(wording, 'receipt.not-you')],
        },
        { is: 'foot', lines: [signature(agency)] },
      ],
    },
    agency,
  );
}
