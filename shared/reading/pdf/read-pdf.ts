import { mostHidden, type Reading, type ReadOptions, refused } from '../reading.ts';
import { runPdfTask } from './pdf-host.ts';

/** Reads a PDF in the worker. `unreadable` when it has neither text nor a page worth recognising. */
export async function readPdf(file: Uint8Array, options: ReadOptions): Promise<Reading> {
  const { deadlineMs = 8_000, maxPages = 20, maxChars = 200_000, onPage } = options;
  const task = { kind: 'read', maxPages, maxChars } as const;
  const answer = await runPdfTask(file, task, onPage ? { deadlineMs, onPage } : { deadlineMs });
  if (answer.kind === 'refused') {
    const isNone = answer.reason === 'damaged' && !hasObjects(file);
    return isNone ? refused('not-a-document') : answer;
  }
  if (answer.kind !== 'read') return refused('unreadable');
  const pages = answer.pages.map(({ lines }, at) => ({ page: at + 1, lines }));
  const imagePages = answer.pages.flatMap(({ needsOcr }, at) => (needsOcr ? [at + 1] : []));
  const nothing = imagePages.length === 0 && pages.every(({ lines }) => lines.length === 0);
  if (nothing) return refused('unreadable');
  return {
    kind: 'text',
    format: 'pdf',
    text: { pages },
    pages: pages.length,
    imagePages,
    hidden: answer.hidden.slice(0, mostHidden),
  };
}

/** A damaged PDF still has objects; what only begins like one is no document at all. */
const hasObjects = (file: Uint8Array): boolean => /\d\s+obj\b/.test(Buffer.from(file).toString('latin1'));
