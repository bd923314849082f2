import type { Application } from '../../shared/domain/application.ts';
import type { OcrPart, OcrWork, RecognisedPage, ScannedPage } from '../../shared/domain/ocr.ts';
import type { TextRecogniser } from '../../shared/ports/text-recogniser.ts';
import { recognisedPage } from '../../shared/reading/recognised/recognised-page.ts';

/** How far recognition came. `jobs` holds every job started, so that none is started twice. */
export type PartsAnswer =
  | { readonly kind: 'recognised'; readonly pages: ReadonlyMap<number, RecognisedPage> }
  | { readonly kind: 'throttled' | 'running'; readonly jobs: Readonly<Record<string, string>> }
  | { readonly kind: 'unreadable' };

/**
 * Recognises every part: documents by jobs, which are all started before any is waited for, then single pages at once.
 * `onPage` hears which page, from 1, of how many is asked for. Nothing is kept in between but the jobs' ids: a throttled page is asked for again with its neighbours.
 */
export async function recogniseParts(
  { reference, round }: Application,
  { parts, jobs: started }: OcrWork,
  recogniser: TextRecogniser,
  onPage: (page: number, of: number) => void = () => {},
): Promise<PartsAnswer> {
  const jobs: Record<string, string> = { ...started };
  for (const [at, part] of parts.entries()) {
    if (part.pages.length === 1 || jobs[at] !== undefined) continue;
    // The document is named too: a file that comes late has the whole read once more in the same round.
    const document = part.versionId.replaceAll(/[^\w-]/g, '').slice(-40);
    const token = `${reference}-${round}-${at}-${document}`;
    const answer = await recogniser.start(part, { token, reference });
    if (answer.kind === 'unreadable') return answer;
    if (answer.kind === 'throttled') return { kind: 'throttled', jobs };
    jobs[at] = answer.jobId;
  }
  const pages = new Map<number, RecognisedPage>();
  const of = parts.reduce((sum, part) => sum + part.pages.length, 0);
  for (const [at, part] of parts.entries()) {
    const jobId = jobs[at];
    if (jobId === undefined) onPage(pages.size + 1, of);
    const answer = jobId === undefined ? await recogniser.recognise(part) : await recogniser.result(jobId);
    if (answer.kind === 'unreadable') return answer;
    if (answer.kind !== 'recognised') return { kind: answer.kind, jobs };
    collect(pages, part, answer.pages);
  }
  return { kind: 'recognised', pages };
}

const nothing: ScannedPage = { lines: [] };

function collect(pages: Map<number, RecognisedPage>, part: OcrPart, scanned: readonly ScannedPage[]): void {
  for (const [at, page] of part.pages.entries()) pages.set(page, recognisedPage(scanned[at] ?? nothing));
}
