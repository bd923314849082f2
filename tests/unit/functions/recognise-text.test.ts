import '../../doubles/environment.ts';
import { describe, expect, it } from 'vitest';
import type { OcrWork, ScannedPage } from '../../../shared/domain/ocr.ts';
import { ocrRequested } from '../../../shared/events/ocr-requested.ts';
import type { JobAnswer, Recognition } from '../../../shared/ports/text-recogniser.ts';
import { stamp } from '../../../shared/runtime/commit.ts';
import { anApplication } from '../../doubles/application.ts';
import { memoryPorts } from '../../doubles/memory-ports.ts';
import { pipeline } from '../../doubles/pipeline.ts';

const words =
  'EHCP Coordinator at Kent County Council since 2020 writing EHC plans and holding annual reviews in Maidstone ME14';

/** A page of one line of words, as recognition sees it. */
const scanned = (text = words, confidence = 92): ScannedPage => ({
  lines: [
    {
      polygon: box(0.1, 0.9),
      words: text.split(' ').map((word, at, all) => ({
        text: word,
        confidence,
        polygon: box(0.1 + (at * 0.8) / all.length, 0.1 + ((at + 0.8) * 0.8) / all.length),
      })),
    },
  ],
});
const box = (from: number, to: number) => [
  { x: from, y: 0.1 },
  { x: to, y: 0.1 },
  { x: to, y: 0.11 },
  { x: from, y: 0.11 },
];

const part = (key: string, ...pages: number[]) => ({ key, versionId: 'v1', pages });
const single = [part('ocr/1.png', 1)];
const document = [part('ocr/1.pdf', 1, 2, 3, 4)];

async function world(parts: OcrWork['parts'], lines: string[] = []) {
  const ports = memoryPorts();
  const world = pipeline(ports);
  ports.seen.texts.set('partial', {
    text: { pages: parts.flatMap(({ pages }) => pages).map((page) => ({ page, lines })) },
    hidden: [],
  });
  const ocr = { parts, partial: { key: 'partial', versionId: 'v1' }, jobs: {}, throttles: 0 };
  const application = await ports.applications.save(anApplication({ state: 'waiting-for-ocr', ocr }));
  const event = stamp(ocrRequested.draft(application, { parts: parts.length, pages: 1 }), ports, null);
  await ports.applications.save({ ...application, emitted: [event] });
  return {
    ...world,
    ports,
    ask: () => world.deliver(world.envelopeOf(event)),
    now: () => ports.applications.get('K7M4-9QXT'),
  };
}

describe('recogniseText', () => {
  it('puts recognised lines into the text and goes on', async () => {
    const { ports, ask, now } = await world(single);
    ports.recogniser.recognise = async (): Promise<Recognition> => ({
      kind: 'recognised',
      pages: [scanned()],
    });
    expect(await ask()).toEqual([]);
    expect(await now()).toMatchObject({ state: 'read', text: { pages: 1, ocrPages: 1 } });
    expect(ports.seen.texts.get('text/K7M4-9QXT/1.json')?.text.pages).toEqual([{ page: 1, lines: [words] }]);
    expect(ports.seen.published).toMatchObject([{ detailType: 'CvTextExtracted.v1', data: { ocrPages: 1 } }]);
  });

  it('waits when Textract says too much, without using up the queue’s tries, and longer each time', async () => {
    const { ports, ask, now, sweep, drain } = await world(single);
    expect(await ask()).toEqual([]);
    expect(await now()).toMatchObject({ state: 'waiting-for-ocr', ocr: { throttles: 1 }, sweeps: 0 });
    const first = Date.parse((await now())?.dueAt ?? '') - ports.clock.now().getTime();
    ports.advance(1);
    await sweep();
    expect(await drain()).toEqual([]);
    expect(await now()).toMatchObject({ ocr: { throttles: 2 } });
    const second = Date.parse((await now())?.dueAt ?? '') - ports.clock.now().getTime();
    expect(second).toBe(2 * first);
    for (let tries = 0; tries < 12; tries += 1) await ask();
    const last = Date.parse((await now())?.dueAt ?? '') - ports.clock.now().getTime();
    expect(last).toBeLessThanOrEqual(15 * 60_000);
    ports.recogniser.recognise = async (): Promise<Recognition> => ({
      kind: 'recognised',
      pages: [scanned()],
    });
    ports.advance(16);
    await sweep();
    await drain();
    expect((await now())?.state).not.toBe('waiting-for-ocr');
  });

  it('starts one job for a document, and takes its pages when it is done', async () => {
    const { ports, ask, now, deliver } = await world(document);
    const tokens: string[] = [];
    ports.recogniser.start = async (_part, { token }) => {
      tokens.push(token);
      return { kind: 'started', jobId: 'job-1' };
    };
    await ask();
    await ask();
    expect(tokens).toEqual(['K7M4-9QXT-1-0-v1']);
    expect(await now()).toMatchObject({ state: 'waiting-for-ocr', ocr: { jobs: { 0: 'job-1' } } });
    ports.recogniser.result = async (): Promise<JobAnswer> => ({
      kind: 'recognised',
      pages: [1, 2, 3, 4].map(() => scanned()),
    });
    await deliver({ JobId: 'job-1', Status: 'SUCCEEDED', JobTag: 'K7M4-9QXT' });
    expect(await now()).toMatchObject({ state: 'read', text: { pages: 4, ocrPages: 4 } });
  });

  it('asks again for a job whose completion was lost', async () => {
    const { ports, ask, now, sweep, drain } = await world(document);
    ports.recogniser.start = async () => ({ kind: 'started', jobId: 'job-1' });
    await ask();
    ports.recogniser.result = async (): Promise<JobAnswer> => ({ kind: 'recognised', pages: [scanned()] });
    ports.advance(16);
    await sweep();
    await drain();
    expect((await now())?.text?.ocrPages).toBe(4);
  });

  it('gives a person what it cannot believe, with the reason', async () => {
    const { ports, ask, now } = await world(single);
    ports.recogniser.recognise = async (): Promise<Recognition> => ({
      kind: 'recognised',
      pages: [scanned(words, 41)],
    });
    await ask();
    expect(await now()).toMatchObject({ state: 'needs-review', reason: 'low-ocr-confidence' });
  });

  it('gives a person a picture that nobody can read', async () => {
    const { ports, ask, now } = await world(single);
    ports.recogniser.recognise = async (): Promise<Recognition> => ({ kind: 'unreadable' });
    await ask();
    expect(await now()).toMatchObject({ state: 'needs-review', reason: 'unreadable' });
  });

  it('does not mind a page of a few words beside pages with text', async () => {
    const { ports, ask, now } = await world(single, ['x'.repeat(300)]);
    ports.recogniser.recognise = async (): Promise<Recognition> => ({
      kind: 'recognised',
      pages: [scanned('Certificate of merit', 30)],
    });
    await ask();
    expect(await now()).toMatchObject({ state: 'read' });
  });
});
