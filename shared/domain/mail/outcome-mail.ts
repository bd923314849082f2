import { asksForFile } from '../candidate-outcome.ts';
import type { RejectReason, ReviewReason } from '../reason.ts';
import type { WordingKey } from '../wording/keys.ts';
import { reasonWords, type Why } from '../wording/reason-words.ts';
import { say } from '../wording/say.ts';
import type { MailAgency } from './mail-agency.ts';
import type { Message } from './message.ts';
import { greeting, referenceBlock, signature, toCandidate } from './receipt-mail.ts';

/** What the candidate is told when a person decides, or when the file was turned away. */
export interface OutcomeMailInput extends Why {
  readonly reference: string;
  readonly name: string | null;
  /** The application's own page, with the token in the fragment; null where the door gives none. */
  readonly link: string | null;
}

type Subject = Extract<WordingKey, `outcome.subject-${string}`>;

const subjectKey = (reason: ReviewReason | RejectReason): Subject =>
  reason === 'no-cv'
    ? 'outcome.subject-no-cv'
    : asksForFile(reason)
      ? 'outcome.subject-file'
      : 'outcome.subject-check';

/** The mail about an outcome: what happened, in plain words, and how to send another file under the same reference. */
export function outcomeMail(input: OutcomeMailInput, agency: MailAgency): Message {
  const { wording, settings } = agency;
  const { reference, reason, link } = input;
  const why = reasonWords(wording, 'candidate', input);
  const subject = subjectKey(reason);
  const stands = say(
    wording,
    subject === 'outcome.subject-check' ? 'outcome.nothing-to-do' : 'outcome.details-safe',
  );
  const another = [say(wording, 'outcome.send-another'), say(wording, 'outcome.formats')];
  return toCandidate(
    {
      subject: say(wording, subject, { reference }),
      preview: why,
      blocks: [
        greeting(agency, input.name),
        { is: 'paragraph', text: why },
        { is: 'paragraph', text: stands },
        {
          is: 'paragraph',
          text: (link === null ? [...another, say(wording, 'outcome.no-link')] : another).join(' '),
        },
        ...(link === null ? [] : [{ is: 'link', text: say(wording, 'outcome.link'), href: link } as const]),
        referenceBlock(agency, reference),
        { is: 'foot', lines: [say(wording, 'outcome.help', { phone: settings.phone }), signature(agency)] },
      ],
    },
    agency,
  );
}
