import type { Application, CvFile, ScanVerdict } from '../../shared/domain/application.ts';
import { moveTo } from '../../shared/domain/application-moves.ts';
import { referenceOfKey } from '../../shared/domain/upload-key.ts';
import { cvNeedsReview } from '../../shared/events/cv-needs-review.ts';
import { cvReceived } from '../../shared/events/cv-received.ts';
import { cvRejected } from '../../shared/events/cv-rejected.ts';
import type { Applications } from '../../shared/ports/applications.ts';
import type { Clock } from '../../shared/ports/clock.ts';
import type { Run } from '../../shared/runtime/run.ts';
import type { Step } from '../../shared/runtime/step.ts';
import type { stage } from './stage.ts';

interface Ports {
  readonly applications: Applications;
  readonly clock: Clock;
}

/** States in which a verdict can still bring the CV in; late ones find the form already answered without its file. */
const open: readonly Application['state'][] = ['awaiting-upload', 'uploaded', 'routed', 'needs-review'];

/** Notes the verdict of one file; the first verdict's version of a key counts. The last one decides for the whole CV. */
export const receiveCv: Run<typeof stage, Ports> =
  ({ applications, clock }) =>
  async ({ name, id, data }) => {
    const reference = referenceOfKey(data.key);
    const application = reference ? await applications.get(reference) : null;
    const file = application?.files.find(({ key }) => key === data.key);
    if (!application || !file) return null;
    if (file.versionId !== null) return publishedAgain(application, id);
    if (!open.includes(application.state)) return null;
    const scan: ScanVerdict = name === 'MalwareScanned' ? data.verdict : 'pending';
    const files = application.files.map((one) =>
      one === file ? { ...one, scan, versionId: data.versionId } : one,
    );
    return stepFor({ ...application, files }, clock.now());
  };

/** The same verdict again: its step was saved, and whether its events got out is unknown. */
function publishedAgain({ emitted }: Application, eventId: string): Step | null {
  const again = emitted.filter(({ causationId }) => causationId === eventId);
  return again.length > 0 ? { again } : null;
}

function stepFor(application: Application, now: Date): Step {
  const { files } = application;
  if (files.some(({ scan }) => scan === 'THREATS_FOUND')) {
    const rejected = moveTo(application, 'rejected', now, { reason: 'malware' });
    return {
      save: { application: rejected },
      events: [cvRejected.draft(application, { reason: 'malware' })],
    };
  }
  if (files.some(({ versionId }) => versionId === null)) return { save: { application } };
  if (files.some(isUnscannable)) {
    const review = moveTo(application, 'needs-review', now, { reason: 'scan-failed' });
    const event = cvNeedsReview.draft(application, { reason: 'scan-failed', region: null });
    return { save: { application: review }, events: [event] };
  }
  const clean = moveTo(application, 'clean', now, { reason: null });
  const parts = files.map(({ key, versionId }) => ({ key, versionId: versionId ?? '' }));
  return {
    save: { application: clean },
    events: [cvReceived.draft(application, { files: parts, missing: 0 })],
  };
}

const isUnscannable = ({ scan }: CvFile): boolean => scan !== 'NO_THREATS_FOUND' && scan !== 'pending';
