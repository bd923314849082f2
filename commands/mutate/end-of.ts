import type { CvText } from '../../shared/domain/cv-text.ts';
import { decide, type Knowledge } from '../../shared/domain/decide.ts';
import { PagesRefused, pagesAsPdf, renderPages } from '../../shared/reading/page-images.ts';
import { readCv } from '../../shared/reading/read-cv.ts';

/** What became of one file: a reason, what it would be routed by, or a fault of ours. */
export interface End {
  /** `refused: damaged`, `decided`, `undecided: unknown-region`, `pictures`, `crash: …`, `hang`. */
  readonly end: string;
  readonly isFault: boolean;
}

/** Pages above which one document is made of them, as the pipeline does. */
const mostSinglePages = 3;

/** Reads a file, draws what only a picture shows and decides, as the pipeline's stages would; says where that ended. */
export async function endOf(file: Uint8Array, facts: Knowledge, hangMs: number): Promise<End> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<End>((resolve) => {
    timer = setTimeout(() => resolve({ end: 'hang', isFault: true }), hangMs);
  });
  try {
    return await Promise.race([read(file, facts), late]);
  } catch (error) {
    if (error instanceof PagesRefused) return { end: `refused: ${error.reason}`, isFault: false };
    const what = error instanceof Error ? `${error.name} ${error.stack?.split('\n')[1]?.trim()}` : 'unknown';
    return { end: `crash: ${what}`, isFault: true };
  } finally {
    clearTimeout(timer);
  }
}

async function read(file: Uint8Array, facts: Knowledge): Promise<End> {
  const reading = await readCv(file);
  if (reading.kind === 'refused') return { end: `refused: ${reading.reason}`, isFault: false };
  const { imagePages, text } = reading;
  if (imagePages.length > mostSinglePages) await pagesAsPdf(file, imagePages);
  else if (imagePages.length > 0) await renderPages(file, imagePages);
  return { end: imagePages.length > 0 ? 'pictures' : decided(text, facts), isFault: false };
}

function decided(text: CvText, facts: Knowledge): string {
  const { undecided } = decide(text, {}, facts);
  return undecided === null ? 'decided' : `undecided: ${undecided}`;
}
