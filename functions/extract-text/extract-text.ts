import type { Application } from '../../shared/domain/application.ts';
import { moveTo } from '../../shared/domain/application-moves.ts';
import type { RejectReason, ReviewReason } from '../../shared/domain/reason.ts';
import { cvNeedsReview } from '../../shared/events/cv-needs-review.ts';
import { cvRejected } from '../../shared/events/cv-rejected.ts';
import { cvTextExtracted } from '../../shared/events/cv-text-extracted.ts';
import type { Clock } from '../../shared/ports/clock.ts';
import type { Texts, Uploads } from '../../shared/ports/documents.ts';
import type { Run } from '../../shared/runtime/run.ts';
import type { Step } from '../../shared/runtime/step.ts';
import { readFiles } from './read-files.ts';
import type { stage } from './stage.ts';

interface Ports {
  readonly uploads: Uploads;
  readonly texts: Texts;
  readonly clock: Clock;
}

/** Reads the CV's files, in order, as one text; what no reader can read goes to a person with the original. */
export const extractText: Run<typeof stage, Ports> =
  ({ uploads, texts, clock }) =>
  async ({ data }, application) => {
    if (!application) return null;
    const files: Uint8Array[] = [];
    for (const { key, versionId } of data.files) files.push(await uploads.read(key, versionId));
    const read = await readFiles(files);
    if (read.kind === 'refused') return refusal(application, read.reason, clock.now());
    const key = `text/${application.reference}/${application.round}.json`;
    const { versionId } = await texts.write(key, { text: read.text, hidden: read.hidden });
    const text = { key, versionId, pages: read.pages, ocrPages: 0, hiddenWords: read.hidden.length };
    const { pages, ocrPages, hiddenWords } = text;
    return {
      save: { application: moveTo(application, 'read', clock.now(), { text }) },
      events: [
        cvTextExtracted.draft(application, {
          textKey: key,
          textVersionId: versionId,
          pages,
          ocrPages,
          hiddenWords,
        }),
      ],
    };
  };

function refusal(application: Application, reason: ReviewReason | RejectReason, now: Date): Step {
  if (reason === 'empty' || reason === 'not-a-document') {
    const rejected = moveTo(application, 'rejected', now, { reason });
    return { save: { application: rejected }, events: [cvRejected.draft(application, { reason })] };
  }
  const review = moveTo(application, 'needs-review', now, { reason });
  return {
    save: { application: review },
    events: [cvNeedsReview.draft(application, { reason, region: null })],
  };
}
