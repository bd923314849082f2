import { contactCorrected } from './contact-corrected.ts';
import { cvNeedsReview } from './cv-needs-review.ts';
import { cvReceived } from './cv-received.ts';
import { cvRejected } from './cv-rejected.ts';
import { cvTagged } from './cv-tagged.ts';
import { cvTextExtracted } from './cv-text-extracted.ts';
import type { EventContract } from './define-event.ts';
import type {
  ExternalEventContract,
  NotificationContract,
  ScheduleContract,
} from './define-external-event.ts';
import { enquiryReceived } from './enquiry-received.ts';
import { enquiryRouted } from './enquiry-routed.ts';
import { everyMinute } from './every-minute.ts';
import { formOnly } from './form-only.ts';
import { leadRouted } from './lead-routed.ts';
import { leadSent } from './lead-sent.ts';
import { malwareScanned } from './malware-scanned.ts';
import { objectCreated } from './object-created.ts';
import { ocrJobDone } from './ocr-job-done.ts';
import { ocrRequested } from './ocr-requested.ts';
import {
  emailBounced,
  emailComplained,
  emailDelayed,
  emailDelivered,
  emailRejected,
  emailSent,
} from './ses-sending.ts';
import { uploadConfirmed } from './upload-confirmed.ts';

/** The catalogue: every event there is. */
export const catalogue: readonly AnyEvent[] = [
  objectCreated,
  malwareScanned,
  everyMinute,
  ocrJobDone,
  emailSent,
  emailDelivered,
  emailBounced,
  emailComplained,
  emailRejected,
  emailDelayed,
  uploadConfirmed,
  formOnly,
  contactCorrected,
  cvReceived,
  ocrRequested,
  cvTextExtracted,
  cvTagged,
  leadRouted,
  cvNeedsReview,
  cvRejected,
  leadSent,
  enquiryReceived,
  enquiryRouted,
];

/** Anything a stage can consume. */
export type AnyEvent = EventContract | ExternalEventContract | ScheduleContract | NotificationContract;
