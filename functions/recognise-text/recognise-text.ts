import type { Application } from '../../shared/domain/application.ts';
import { moveTo } from '../../shared/domain/application-moves.ts';
import { notBefore } from '../../shared/domain/not-before.ts';
import { isUncertain, type OcrWork, type RecognisedPage, withRecognised } from '../../shared/domain/ocr.ts';
import { cvNeedsReview } from '../../shared/events/cv-needs-review.ts';
import { cvTextExtracted } from '../../shared/events/cv-text-extracted.ts';
import type { Applications } from '../../shared/ports/applications.ts';
import type { Clock } from '../../shared/ports/clock.ts';
import type { Texts } from '../../shared/ports/documents.ts';
import type { Ids } from '../../shared/ports/ids.ts';
import type { Progress } from '../../shared/ports/progress.ts';
import type { TextRecogniser } from '../../shared/ports/text-recogniser.ts';
import type { Run } from '../../shared/runtime/run.ts';
import type { Step } from '../../shared/runtime/step.ts';
import { recogniseParts } from './recognise-parts.ts';
import type { stage } from './stage.ts';

interface Ports {
  readonly applications: Applications;
  readonly texts: Texts;
  readonly recogniser: TextRecogniser;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly progress: Progress;
}

/** Asks for the text of each picture; a job's end, or the sweeper, asks again where the answer takes long. */
export const recogniseText: Run<typeof stage, Ports> = (ports) => async (event, given) => {
  const application =
    event.name === 'OcrJobDone' ? await ports.applications.get(event.data.reference) : given;
  if (!application?.ocr || application.state !== 'waiting-for-ocr') return null;
  const { ocr } = application;
  const answer = await recogniseParts(application, ocr, ports.recogniser, (page, of) =>
    ports.progress.reading(application.reference, page, of),
  );
  await ports.progress.settled();
  const now = ports.clock.now();
  switch (answer.kind) {
    case 'throttled': {
      const dueAt = notBefore(ocr.throttles, ports.ids.chance(), now);
      const waiting = { ...ocr, jobs: answer.jobs, throttles: ocr.throttles + 1 };
      return { save: { application: { ...application, ocr: waiting, sweeps: 0, dueAt } } };
    }
    case 'running': {
      // A job tells nothing of its pages: they are read together.
      const progress = { page: 0, of: ocr.parts.reduce((sum, { pages }) => sum + pages.length, 0) };
      const running = { ...ocr, jobs: answer.jobs, throttles: 0 };
      return { save: { application: { ...application, ocr: running, progress } } };
    }
    case 'unreadable':
      return toPerson(application, 'unreadable', now);
    case 'recognised':
      return finish(application, ocr, answer.pages, ports, now);
  }
};

async function finish(
  application: Application,
  ocr: OcrWork,
  pages: ReadonlyMap<number, RecognisedPage>,
  { texts }: Ports,
  now: Date,
): Promise<Step> {
  const partial = await texts.read(ocr.partial.key, ocr.partial.versionId);
  const hasOtherText = partial.text.pages.some(({ lines }) => lines.join('').length > 200);
  if (isUncertain([...pages.values()], hasOtherText)) return toPerson(application, 'low-ocr-confidence', now);
  const key = `text/${application.reference}/${application.round}.json`;
  const text = withRecognised(partial.text, pages);
  const { versionId } = await texts.write(key, { text, hidden: partial.hidden });
  const counts = { pages: text.pages.length, ocrPages: pages.size, hiddenWords: partial.hidden.length };
  const read = moveTo(application, 'read', now, { text: { key, versionId, ...counts } });
  return {
    save: { application: read },
    events: [cvTextExtracted.draft(application, { textKey: key, textVersionId: versionId, ...counts })],
  };
}

function toPerson(application: Application, reason: 'unreadable' | 'low-ocr-confidence', now: Date): Step {
  return {
    save: { application: moveTo(application, 'needs-review', now, { reason }) },
    events: [cvNeedsReview.draft(application, { reason, region: null })],
  };
}
