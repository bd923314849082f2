import { agency } from '../../shared/config/agency.ts';
import { type Application, goneStates, movingStates } from '../../shared/domain/application.ts';
import { dueAfter } from '../../shared/domain/application-moves.ts';
import { putAside, withLate } from '../../shared/domain/late-files.ts';
import { referenceOfKey } from '../../shared/domain/upload-key.ts';
import type { Applications } from '../../shared/ports/applications.ts';
import type { Clock } from '../../shared/ports/clock.ts';
import { filesArrived, isInfected } from '../../shared/runtime/files-arrived.ts';
import type { Run } from '../../shared/runtime/run.ts';
import type { Step } from '../../shared/runtime/step.ts';
import type { stage } from './stage.ts';

interface Ports {
  readonly applications: Applications;
  readonly clock: Clock;
}

/** States in which files are awaited; at the other ends they were, and the form was answered without them. */
const awaiting: readonly Application['state'][] = ['awaiting-upload', 'uploaded'];

/**
 * Notes the verdict of one file; the first verdict's version of a key counts. The last one decides for the whole CV.
 * A verdict is given once, so one that nobody can act on yet is put aside for the sweeper.
 */
export const receiveCv: Run<typeof stage, Ports> =
  ({ applications, clock }) =>
  async ({ name, id, data }) => {
    const { key, versionId } = data;
    const reference = referenceOfKey(key);
    const application = reference ? await applications.get(reference) : null;
    const file = application?.files.find((one) => one.key === key);
    if (!application || !file) return null;
    if (file.versionId !== null || file.late) return publishedAgain(application, id);
    const { state } = application;
    if (goneStates.includes(state)) return null;
    const late = { scan: name === 'MalwareScanned' ? data.verdict : ('pending' as const), versionId };
    const aside = { ...application, files: putAside(application.files, key, late) };
    // Turned away it stays, and asks for another file; but a person may take that back.
    if (movingStates.includes(state) || state === 'rejected') return { save: { application: aside } };
    const here = withLate(aside);
    const now = clock.now();
    if (here.files.every((one) => one.versionId !== null) || here.files.some(isInfected))
      return filesArrived(here, now);
    if (awaiting.includes(state)) return { save: { application: here } };
    const { waitMinutes } = agency().settings.uploads;
    return { save: { application: { ...aside, dueAt: dueAfter('awaiting-upload', now, waitMinutes) } } };
  };

/** The same verdict again: its step was saved, and whether its events got out is unknown. */
function publishedAgain({ emitted }: Application, eventId: string): Step | null {
  const again = emitted.filter(({ causationId }) => causationId === eventId);
  return again.length > 0 ? { again } : null;
}
