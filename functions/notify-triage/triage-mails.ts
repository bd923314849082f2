import { agency } from '../../shared/config/agency.ts';
import { type Application, contactEmail } from '../../shared/domain/application.ts';
import { cvAttachment } from '../../shared/domain/mail/cv-attachment.ts';
import { triageMail } from '../../shared/domain/mail/triage-mail.ts';
import { mailIds } from '../../shared/domain/mail-ids.ts';
import type { Alike } from '../../shared/domain/people/known.ts';
import { say } from '../../shared/domain/wording/say.ts';
import { londonTime } from '../../shared/domain/working-hours/london-time.ts';
import type { OutgoingMail } from '../../shared/ports/mailer.ts';

/** The mail to the triage mailbox, and its copy to the region's own where the region is known and has one. */
export function triageMails(
  application: Application,
  reason: NonNullable<Application['reason']>,
  { link, alike }: { readonly link: string | null; readonly alike: readonly Alike[] },
  now: Date,
): OutgoingMail[] {
  const { settings, wording } = agency();
  const { reference, round, form, profile, decision, doNotContactEmployer, createdAt, suspicion, because } =
    application;
  const message = triageMail(
    {
      reference,
      reason,
      ...(because ? { because } : {}),
      form,
      profile,
      specialism: decision?.specialism ?? null,
      region: decision?.region ?? null,
      cv: cvAttachment(application, settings, 'link').cv,
      link,
      today: londonTime(now).date,
      candidateTold: isTold(application),
      doNotContactEmployer,
      lookAtPage: suspicion !== null || alike.length > 0,
      receivedAt: createdAt,
    },
    agency(),
  );
  const regionMailbox = settings.regionMailboxes[decision?.region.region ?? ''];
  const from = { name: settings.agencyName, address: settings.senderAddress };
  const mail = { ...message, reference, from };
  const name = say(wording, 'lead.triage');
  return [
    {
      ...mail,
      id: mailIds.triage(reference, round),
      to: { name, address: settings.triageMailbox },
      // Nobody comes after triage.
      always: true,
    },
    ...(regionMailbox
      ? [{ ...mail, id: mailIds.triageCopy(reference, round), to: { name, address: regionMailbox } }]
      : []),
  ];
}

/** Whether the candidate hears of it by mail as well. */
export const isTold = (application: Application): boolean =>
  application.source === 'form' && contactEmail(application) !== null;
