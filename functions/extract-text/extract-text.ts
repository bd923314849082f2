import { agency } from '../../shared/config/agency.ts';
import type { Application } from '../../shared/domain/application.ts';
import { moveTo } from '../../shared/domain/application-moves.ts';
import type { OcrPart } from '../../shared/domain/ocr.ts';
import type { RejectReason, ReviewReason } from '../../shared/domain/reason.ts';
import { cvNeedsReview } from '../../shared/events/cv-needs-review.ts';
import { cvRejected } from '../../shared/events/cv-rejected.ts';
import { cvTextExtracted } from '../../shared/events/cv-text-extracted.ts';
import { ocrRequested } from '../../shared/events/ocr-requested.ts';
import type { Clock } from '../../shared/ports/clock.ts';
import type { Pictures, Texts, Uploads } from '../../shared/ports/documents.ts';
import type { OcrBudget } from '../../shared/ports/ocr-budget.ts';
import type { Progress } from '../../shared/ports/progress.ts';
import { PagesRefused } from '../../shared/reading/page-images.ts';
import type { Run } from '../../shared/runtime/run.ts';
import type { Step } from '../../shared/runtime/step.ts';
import { pictureParts } from './picture-parts.ts';
import { type FilesRead, readFiles } from './read-files.ts';
import type { stage } from './stage.ts';

interface Ports {
  readonly uploads: Uploads;
  readonly texts: Texts;
  readonly pictures: Pictures;
  readonly clock: Clock;
  readonly budget: OcrBudget;
  readonly progress: Progress;
}

/** Reads the CV's files, in order, as one text; pages that are pictures go to text recognition, and what no reader can read to a person. */
export const extractText: Run<typeof stage, Ports> = (ports) => async (_event, application) => {
  if (!application) return null;
  const files: Uint8Array[] = [];
  // By the item: a late copy of an earlier event of the same round names fewer.
  for (const { key, versionId } of application.files)
    if (versionId !== null) files.push(await ports.uploads.read(key, versionId));
  const read = await readFiles(files, (page, of) => ports.progress.reading(application.reference, page, of));
  await ports.progress.settled();
  if (read.kind === 'refused') return refusal(application, read.reason, ports.clock.now());
  return read.pictures.length > 0
    ? recognition(application, read, ports)
    : extracted(application, read, ports);
};

async function extracted(application: Application, read: FilesRead, { texts, clock }: Ports): Promise<Step> {
  const key = `text/${application.reference}/${application.round}.json`;
  const { versionId } = await texts.write(key, { text: read.text, hidden: read.hidden });
  const counts = { pages: read.pages, ocrPages: 0, hiddenWords: read.hidden.length };
  const text = { key, versionId, ...counts };
  return {
    save: { application: moveTo(application, 'read', clock.now(), { text }) },
    events: [cvTextExtracted.draft(application, { textKey: key, textVersionId: versionId, ...counts })],
  };
}

async function recognition(application: Application, read: FilesRead, ports: Ports): Promise<Step> {
  const now = ports.clock.now();
  const { ocrPagesPerCv, ocrPagesPerMonth } = agency().settings;
  const pages = read.pictures.reduce((sum, one) => sum + one.pages.length, 0);
  if (pages > ocrPagesPerCv) return refusal(application, 'ocr-budget', now);
  const folder = `${application.reference}/${application.round}`;
  const parts = await partsOrRefusal(read, `ocr/${folder}`, ports.pictures);
  if (!Array.isArray(parts)) return refusal(application, parts.reason, now);
  const key = `text/${folder}-partial.json`;
  const { versionId } = await ports.texts.write(key, { text: read.text, hidden: read.hidden });
  const ocr = { parts, partial: { key, versionId }, jobs: {}, throttles: 0 };
  // Last, so that hardly anything can fail between the count and the state that says the pages are paid for.
  if (!(await ports.budget.take(now.toISOString().slice(0, 7), pages, ocrPagesPerMonth)))
    return refusal(application, 'ocr-budget', now);
  return {
    save: { application: moveTo(application, 'waiting-for-ocr', now, { ocr }) },
    events: [ocrRequested.draft(application, { parts: parts.length, pages })],
  };
}

async function partsOrRefusal(
  read: FilesRead,
  folder: string,
  pictures: Pictures,
): Promise<OcrPart[] | PagesRefused> {
  try {
    return await pictureParts(read.pictures, folder, pictures);
  } catch (error) {
    if (error instanceof PagesRefused) return error;
    throw error;
  }
}

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
