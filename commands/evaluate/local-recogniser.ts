import { createOcrProcess } from '../../local/services/textract/ocr/ocr-process.ts';
import type { OcrPart, ScannedPage } from '../../shared/domain/ocr.ts';
import type { Pictures } from '../../shared/ports/documents.ts';

/** Text recognition in a process of its own, and the store that its pictures are put into. */
export interface LocalRecogniser {
  readonly pictures: Pictures;
  /** The pages of a stored part, in order, and it is stored no longer; null where a picture cannot be read. */
  recognise(part: OcrPart): Promise<ScannedPage[] | null>;
  /** Ends the process. */
  close(): void;
}

/** The local product's recognition, asked directly. Parts are asked for one after the other. */
export function localRecogniser(): LocalRecogniser {
  const engine = createOcrProcess();
  const stored = new Map<string, { file: Uint8Array; format: 'pdf' | 'png' }>();
  return {
    pictures: {
      async write(key, file, type) {
        stored.set(key, { file, format: type === 'image/png' ? 'png' : 'pdf' });
        return { versionId: '1' };
      },
    },
    async recognise({ key, pages }) {
      const picture = stored.get(key);
      stored.delete(key);
      if (!picture) throw new Error('A picture was asked for that nobody stored.');
      const found: ScannedPage[] = [];
      for (const at of pages.keys()) {
        const answer = await engine.read({ ...picture, page: at + 1, isWhole: false });
        if (answer.kind === 'refused') return null;
        const lines = answer.text.lines.map(({ quad, words }) => ({
          polygon: quad,
          words: words.map(({ text, confidence, quad: polygon }) => ({ text, confidence, polygon })),
        }));
        found.push({ lines });
      }
      return found;
    },
    close: () => engine.close(),
  };
}
