import '../../doubles/environment.ts';
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cvReceived } from '../../../shared/events/cv-received.ts';
import { stopPdfWorker } from '../../../shared/reading/pdf/pdf-host.ts';
import { stamp } from '../../../shared/runtime/commit.ts';
import { anApplication } from '../../doubles/application.ts';
import { memoryPorts } from '../../doubles/memory-ports.ts';
import { pipeline } from '../../doubles/pipeline.ts';
import { makeTiff } from '../../fixtures/reading/make-pictures.ts';

const monthly = 5;

beforeAll(() => {
  const folder = mkdtempSync(join(tmpdir(), 'agency-'));
  cpSync(new URL('../../../agency', import.meta.url), folder, { recursive: true });
  const file = join(folder, 'settings.json');
  const settings = JSON.parse(readFileSync(file, 'utf8'));
  writeFileSync(file, JSON.stringify({ ...settings, ocrPagesPerCv: 3, ocrPagesPerMonth: monthly }));
  process.env.AGENCY_DIR = folder;
});
afterAll(stopPdfWorker);

const grey = new Uint8Array(20 * 20).fill(255);
const scanOf = (pages: number) =>
  makeTiff(Array.from({ length: pages }, () => ({ width: 20, height: 20, grey })));
const asText = new TextEncoder().encode(
  'Robin Ashdown\nMaidstone ME14 2XP\nEHCP Coordinator at Kent County Council since 2020, writing plans',
);

async function arrived(ports: ReturnType<typeof memoryPorts>, reference: string, file: Uint8Array) {
  const key = `cv/${reference}/1-1-m1`;
  const one = { key, name: 'cv', size: file.length, type: 'image/tiff', versionId: 'v1' };
  ports.seen.uploads.set(`${key}@v1`, file);
  const files = [{ ...one, scan: 'NO_THREATS_FOUND' as const }];
  const application = await ports.applications.save(anApplication({ reference, state: 'clean', files }));
  const event = stamp(
    cvReceived.draft(application, { files: [{ key, versionId: 'v1' }], missing: 0 }),
    ports,
    null,
  );
  await ports.applications.save({ ...application, emitted: [event] });
  const world = pipeline(ports);
  expect(await world.deliver(world.envelopeOf(event))).toEqual([]);
  await world.drain();
  return ports.applications.get(reference);
}

describe('the budget for recognised pages', () => {
  it('gives a scan of too many pages to a person, and pays for none of them', async () => {
    const ports = memoryPorts();
    expect(await arrived(ports, 'LONG-0001', scanOf(4))).toMatchObject({
      state: 'needs-review',
      reason: 'ocr-budget',
    });
    expect(ports.seen.ocrPages.size).toBe(0);
    expect(ports.seen.pictures).toEqual([]);
  });

  it('is spent month by month; then scans go to a person, and CVs with text go on', async () => {
    const ports = memoryPorts();
    expect(await arrived(ports, 'SCAN-0001', scanOf(3))).toMatchObject({ state: 'waiting-for-ocr' });
    expect(await arrived(ports, 'SCAN-0002', scanOf(3))).toMatchObject({ reason: 'ocr-budget' });
    expect(await arrived(ports, 'SCAN-0003', scanOf(2))).toMatchObject({ state: 'waiting-for-ocr' });
    expect(await arrived(ports, 'SCAN-0004', scanOf(1))).toMatchObject({ reason: 'ocr-budget' });
    expect(ports.seen.ocrPages).toEqual(new Map([['2026-11', monthly]]));
    expect(await arrived(ports, 'TEXT-0001', asText)).toMatchObject({ state: 'routed' });
    ports.advance(10 * 24 * 60);
    expect(await arrived(ports, 'SCAN-0005', scanOf(1))).toMatchObject({ state: 'waiting-for-ocr' });
    const told = ports.seen.sent.filter(({ text }) => text.includes('The month’s budget is 5 pages'));
    expect(told).toHaveLength(2);
  });
});
