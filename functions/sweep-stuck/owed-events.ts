import { agency } from '../../shared/config/agency.ts';
import { type Application, contactEmail, type StoredEvent } from '../../shared/domain/application.ts';
import { outcomeOf } from '../../shared/domain/candidate-outcome.ts';
import { leadOf } from '../../shared/domain/lead.ts';
import { closingOf } from '../../shared/domain/lead-closing.ts';
import { mailIds } from '../../shared/domain/mail-ids.ts';
import { reviewReasons } from '../../shared/domain/reason.ts';
import { cvNeedsReview } from '../../shared/events/cv-needs-review.ts';
import { cvReceived } from '../../shared/events/cv-received.ts';
import type { EventDraft } from '../../shared/events/define-event.ts';
import { formOnly } from '../../shared/events/form-only.ts';
import type { Leads } from '../../shared/ports/leads.ts';
import type { MailLedger } from '../../shared/ports/mail-ledger.ts';

/** Ports for what an application is owed. */
export interface OwedPorts {
  readonly leads: Pick<Leads, 'get'>;
  readonly ledger: Pick<MailLedger, 'wasSent'>;
}

/** An event to go out: made anew, or one that is stored. */
export type Owed = { readonly draft: EventDraft } | { readonly stored: StoredEvent };

/** Events whose mails have not gone out, for an application that is at its end. A lead's own mail is watched on the lead. */
export async function owedEvents(application: Application, ports: OwedPorts): Promise<Owed[]> {
  const { state, source } = application;
  const { ledger } = ports;
  const owed: Owed[] = [];
  const isReachable = source === 'form' && contactEmail(application) !== null;
  const hasFile = application.files.some(({ versionId }) => versionId !== null);
  if (isReachable && state !== 'rejected' && !(await ledger.wasSent(mailIds.receipt(application)))) {
    owed.push({
      draft: hasFile ? received(application) : formOnly.draft(application, { why: 'file-never-came' }),
    });
  }
  if (state !== 'needs-review' && state !== 'rejected') return owed;
  const isTold =
    !isReachable || outcomeOf(application) === null || (await ledger.wasSent(mailIds.outcome(application)));
  if (!isTold || !(await isBeforePerson(application, ports))) {
    owed.push(...decidedEvents(application));
  }
  return owed;
}

/** The events that its mails follow from. What a person took back has none of its own: then the case is told once more. */
export function decidedEvents(application: Application): Owed[] {
  const { state, reason, emitted, decision } = application;
  const stored = emitted.map((event) => ({ stored: event }));
  const isTold = emitted.some(({ detailType }) => detailType === cvNeedsReview.detailType);
  const review = reviewReasons.find((one) => one === reason);
  if (state !== 'needs-review' || isTold || review === undefined) return stored;
  const region = decision?.region.region ?? null;
  return [...stored, { draft: cvNeedsReview.draft(application, { reason: review, region }) }];
}

/** Whether every mail to the agency about a case for a person went out. What one of them closed as no CV is confirmed to them instead. */
async function isBeforePerson(application: Application, { leads, ledger }: OwedPorts): Promise<boolean> {
  const { reference, round, decision } = application;
  // Their lead may have gone on since, with a newer CV of the same person.
  if (await ledger.wasSent(mailIds.closed(reference, round))) return true;
  const lead = await leads.get(leadOf(application));
  if (closingOf(lead, application)) return false;
  if (!(await ledger.wasSent(mailIds.triage(reference, round)))) return false;
  const hasCopy = agency().settings.regionMailboxes[decision?.region.region ?? ''] !== undefined;
  return !hasCopy || ledger.wasSent(mailIds.triageCopy(reference, round));
}

function received(application: Application): EventDraft {
  const arrived = application.files.filter(({ versionId }) => versionId !== null);
  return cvReceived.draft(application, {
    files: arrived.map(({ key, versionId }) => ({ key, versionId: versionId ?? '' })),
    missing: application.files.length - arrived.length,
  });
}
