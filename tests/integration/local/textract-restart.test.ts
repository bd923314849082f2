import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { failure } from './s3-harness.ts';
import { pdfOf, TextractRig } from './textract-harness.ts';

let rig: TextractRig;
beforeEach(async () => {
  rig = new TextractRig();
  rig.objects.set('derived/ocr/1.pdf', pdfOf(1));
  await rig.start();
});
afterEach(() => rig.end());

/** Waits until no job is open. */
const settled = () => expect.poll(() => rig.textract.openJobs(), { timeout: 20_000, interval: 20 }).toBe(0);

describe('after the process was killed', () => {
  it('a job that was open runs again, and its end is told', async () => {
    const { JobId } = await rig.job('ocr/1.pdf');
    rig.stop();
    expect(rig.published).toEqual([]);
    await rig.start();
    await settled();
    expect(rig.published).toMatchObject([{ JobId, Status: 'SUCCEEDED' }]);
    expect((await rig.results(JobId)).DocumentMetadata?.Pages).toBe(1);
  });

  it('a job that had ended is not told again, and its results are kept for seven days', async () => {
    rig.textract.failNext('failed-job');
    const { JobId } = await rig.job('ocr/1.pdf');
    await settled();
    rig.stop();
    await rig.start();
    expect((await rig.results(JobId)).JobStatus).toBe('FAILED');
    expect(rig.published).toHaveLength(1);
    rig.stop();
    const later = Date.now() + 8 * 24 * 3_600_000;
    await rig.start(() => new Date(later));
    expect(rig.textract.openJobs()).toBe(0);
    rig.stop();
    await rig.start();
    expect((await failure(rig.results(JobId))).code).toBe('InvalidJobIdException');
  });
});
