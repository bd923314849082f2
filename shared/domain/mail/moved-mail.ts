import { say } from '../wording/say.ts';
import type { Block } from './letter.ts';
import { letterHtml } from './letter-html.ts';
import { letterText } from './letter-text.ts';
import { type MailAgency, regionLabel, specialismLabel } from './mail-agency.ts';
import { automatic, type Message } from './message.ts';

/** A lead that a person passed on. Names nobody but the new owner. */
export interface MovedMailInput {
  readonly reference: string;
  /** The new owner's. */
  readonly name: string;
  readonly specialism: string | null;
  readonly region: string | null;
}

/** What an owner is told whose lead was passed on: who has it now, and that nothing is left to do. */
export function movedMail(
  { reference, name, specialism, region }: MovedMailInput,
  agency: MailAgency,
): Message {
  const { wording } = agency;
  const label = [
    specialism && specialismLabel(agency, specialism),
    region && regionLabel(agency, region),
  ].filter(Boolean);
  const said = say(wording, 'moved.text', {
    reference,
    name,
    label: label.join(', ') || say(wording, 'fact.not-known'),
  });
  return noteToStaff(say(wording, 'moved.subject', { reference }), [
    { is: 'paragraph', text: said, strong: true },
    { is: 'paragraph', text: say(wording, 'moved.thanks') },
  ]);
}

/** A lead that somebody closed as no CV. */
export interface ClosedMailInput {
  readonly reference: string;
  /** Whoever closed it. */
  readonly name: string;
  /** Until when it can be brought back, in words. */
  readonly until: string;
  /** Opens nothing but that. */
  readonly link: string;
  readonly candidateTold: boolean;
}

/** Confirms that a lead was closed as no CV, with the link that brings it back. */
export function closedMail(input: ClosedMailInput, { wording }: MailAgency): Message {
  const { reference, name, until, link, candidateTold } = input;
  const key = candidateTold ? 'closed.text' : 'closed.not-told';
  return noteToStaff(say(wording, 'closed.subject', { reference }), [
    { is: 'paragraph', text: say(wording, key, { name, reference }), strong: true },
    { is: 'paragraph', text: say(wording, 'closed.undo', { until }) },
    { is: 'button', text: say(wording, 'closed.undo-link'), href: link },
  ]);
}

function noteToStaff(subject: string, blocks: readonly Block[]): Message {
  const [first] = blocks;
  const letter = { subject, preview: first?.is === 'paragraph' ? first.text : '', blocks };
  return { subject, text: letterText(letter), html: letterHtml(letter), headers: automatic };
}
