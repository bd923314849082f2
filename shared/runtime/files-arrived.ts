import type { Application, CvFile } from '../domain/application.ts';
import { moveTo } from '../domain/application-moves.ts';
import { cvNeedsReview } from '../events/cv-needs-review.ts';
import { cvReceived } from '../events/cv-received.ts';
import { cvRejected } from '../events/cv-rejected.ts';
import type { Step } from './step.ts';

/**
 * What becomes of an application by the files that are here: turned away for one that is infected, a person's for one
 * that nobody could scan, else to be read, without those that are missing. Null where none is here.
 */
export function filesArrived(application: Application, now: Date): Step | null {
  const { files, decision } = application;
  if (files.some(isInfected)) {
    const reason = 'malware';
    const rejected = moveTo(application, 'rejected', now, { reason });
    return { save: { application: rejected }, events: [cvRejected.draft(application, { reason })] };
  }
  const parts = files.flatMap(({ key, versionId }) => (versionId === null ? [] : [{ key, versionId }]));
  if (parts.length === 0) return null;
  if (files.some((file) => file.versionId !== null && isUnscannable(file))) {
    const reason = 'scan-failed';
    const region = decision?.region.region ?? null;
    const review = moveTo(application, 'needs-review', now, { reason });
    return { save: { application: review }, events: [cvNeedsReview.draft(application, { reason, region })] };
  }
  const missing = files.length - parts.length;
  return {
    save: { application: moveTo(application, 'clean', now, { reason: null }) },
    events: [cvReceived.draft(application, { files: parts, missing })],
  };
}

/** Whether the malware scan found something: nothing of the application is opened then, and no other file waited for. */
export const isInfected = ({ scan }: CvFile): boolean => scan === 'THREATS_FOUND';

const isUnscannable = ({ scan }: CvFile): boolean => scan !== 'NO_THREATS_FOUND' && scan !== 'pending';
