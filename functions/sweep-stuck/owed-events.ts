import { type Application, contactEmail, type StoredEvent } from '../../shared/domain/application.ts';
import { mailIds } from '../../shared/domain/mail-ids.ts';
import { cvReceived } from '../../shared/events/cv-received.ts';
import type { EventDraft } from '../../shared/events/define-event.ts';
import { formOnly } from '../../shared/events/form-only.ts';
import type { MailLedger } from '../../shared/ports/mail-ledger.ts';

type Owed = { readonly draft: EventDraft } | { readonly stored: StoredEvent };

/** Events whose mails have not gone out, for an application that is at its end. A lead's own mail is watched on the lead. */
export async function owedEvents(application: Application, ledger: MailLedger): Promise<Owed[]> {
  const { reference, round, state, source } = application;
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
    !isReachable ||
    application.reason === 'no-cv' ||
    (await ledger.wasSent(mailIds.outcome(reference, round)));
  // What a person closed as no CV is confirmed to them instead of being put before triage.
  const isBeforePerson =
    (await ledger.wasSent(mailIds.triage(reference, round))) ||
    (await ledger.wasSent(mailIds.closed(reference, round)));
  if (!isTold || !isBeforePerson) {
    owed.push(...application.emitted.map((stored) => ({ stored })));
  }
  return owed;
}

function received(application: Application): EventDraft {
  const arrived = application.files.filter(({ versionId }) => versionId !== null);
  return cvReceived.draft(application, {
    files: arrived.map(({ key, versionId }) => ({ key, versionId: versionId ?? '' })),
    missing: application.files.length - arrived.length,
  });
}
