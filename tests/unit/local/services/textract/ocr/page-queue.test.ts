import { describe, expect, it } from 'vitest';
import { OcrClosed } from '../../../../../../local/services/textract/ocr/ocr-process.ts';
import type { OcrAnswer, OcrTask } from '../../../../../../local/services/textract/ocr/ocr-task.ts';
import { PageQueue } from '../../../../../../local/services/textract/ocr/page-queue.ts';

const task = (page: number): OcrTask => ({ file: new Uint8Array(), format: 'pdf', page, isWhole: false });

/** A process that answers when told to, and notes what it was asked. */
function slowProcess() {
  const asked: number[] = [];
  const answers: ((answer: OcrAnswer) => void)[] = [];
  const read = ({ page }: OcrTask) => {
    asked.push(page);
    return new Promise<OcrAnswer>((resolve) => answers.push(resolve));
  };
  const answerAll = async () => {
    for (let quiet = 0; quiet < 3; ) {
      const next = answers.shift();
      next?.({ kind: 'read', pages: 1, text: { lines: [] } });
      quiet = next ? 0 : quiet + 1;
      await new Promise((resolve) => setImmediate(resolve));
    }
  };
  return { asked, answerAll, process: { read, pid: () => null, close: () => {} } };
}

describe('the queue of pages', () => {
  it('gives the process one page at a time, callers and jobs in turn', async () => {
    const { asked, answerAll, process } = slowProcess();
    const queue = new PageQueue(process);
    const jobs = [1, 2, 3].map((page) => queue.read(task(page), 'job'));
    const calls = [11, 12].map((page) => queue.read(task(page), 'call'));
    expect(asked).toEqual([1]);
    await answerAll();
    await Promise.all([...jobs, ...calls]);
    expect(asked).toEqual([1, 11, 2, 12, 3]);
  });

  it('leaves out a page whose caller has gone', async () => {
    const { asked, answerAll, process } = slowProcess();
    const queue = new PageQueue(process);
    const gone = new AbortController();
    const first = queue.read(task(1), 'call');
    const second = queue.read(task(2), 'call', gone.signal);
    const refused = expect(second).rejects.toThrow(OcrClosed);
    gone.abort();
    const third = queue.read(task(3), 'call');
    await answerAll();
    await Promise.all([first, third, refused]);
    expect(asked).toEqual([1, 3]);
  });
});
