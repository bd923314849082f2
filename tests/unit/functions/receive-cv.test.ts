import '../../doubles/environment.ts';
import { describe, expect, it } from 'vitest';
import { receiveCv } from '../../../functions/receive-cv/receive-cv.ts';
import type { Application } from '../../../shared/domain/application.ts';
import type { malwareVerdicts } from '../../../shared/events/malware-scanned.ts';
import type { Step } from '../../../shared/runtime/step.ts';
import { anApplication } from '../../doubles/application.ts';
import { memoryPorts } from '../../doubles/memory-ports.ts';

const file = anApplication().files[0] as Application['files'][number];
const two = [file, { ...file, key: 'cv/K7M4-9QXT/1-2-m2', name: 'page 2.jpg' }];

async function verdict(
  verdictOf: (typeof malwareVerdicts)[number],
  changes: Partial<Application> = {},
  key = file.key,
  versionId = 'v1',
) {
  const ports = memoryPorts();
  await ports.applications.save(anApplication(changes));
  const step = (await receiveCv(ports)(
    { name: 'MalwareScanned', id: 'e1', time: '', data: { key, versionId, verdict: verdictOf } },
    null,
  )) as Step | null;
  const saved = step?.save as { application: Application } | undefined;
  return { application: saved?.application, events: step?.events?.map(({ name, data }) => ({ name, data })) };
}

describe('receiveCv', () => {
  it.each([
    ['NO_THREATS_FOUND', 'clean', null, 'CvReceived'],
    ['THREATS_FOUND', 'rejected', 'malware', 'CvRejected'],
    ['UNSUPPORTED', 'needs-review', 'scan-failed', 'CvNeedsReview'],
    ['ACCESS_DENIED', 'needs-review', 'scan-failed', 'CvNeedsReview'],
    ['FAILED', 'needs-review', 'scan-failed', 'CvNeedsReview'],
  ] as const)('%s makes it %s', async (given, state, reason, event) => {
    const { application, events } = await verdict(given);
    expect(application).toMatchObject({ state, reason, files: [{ scan: given, versionId: 'v1' }] });
    expect(events).toMatchObject([{ name: event }]);
  });

  it('takes a CV whose browser never confirmed, and one that did', async () => {
    expect((await verdict('NO_THREATS_FOUND')).application?.state).toBe('clean');
    expect((await verdict('NO_THREATS_FOUND', { state: 'uploaded' })).application?.state).toBe('clean');
  });

  it('waits for the last of several files', async () => {
    const first = await verdict('NO_THREATS_FOUND', { files: two });
    expect(first.application?.state).toBe('awaiting-upload');
    expect(first.events).toBeUndefined();
    const last = await verdict('NO_THREATS_FOUND', { files: first.application?.files ?? [] }, two[1]?.key);
    expect(last.events).toEqual([
      {
        name: 'CvReceived',
        data: { files: two.map(({ key }) => ({ key, versionId: 'v1' })), missing: 0 },
      },
    ]);
  });

  it('turns the whole CV away for one infected file, without waiting for the others', async () => {
    expect((await verdict('THREATS_FOUND', { files: two })).application).toMatchObject({ reason: 'malware' });
  });

  it('lets malware outrank a file that could not be scanned', async () => {
    const files = [{ ...file, scan: 'UNSUPPORTED' as const, versionId: 'v1' }, two[1] as typeof file];
    expect((await verdict('THREATS_FOUND', { files }, two[1]?.key)).application?.reason).toBe('malware');
  });

  it('keeps the first verdict of a key: a later version changes nothing', async () => {
    const files = [{ ...file, scan: 'NO_THREATS_FOUND' as const, versionId: 'v1' }];
    expect((await verdict('THREATS_FOUND', { files }, file.key, 'v2')).application).toBeUndefined();
  });

  it('lets in a file whose verdict came after the form went on without it', async () => {
    expect((await verdict('NO_THREATS_FOUND', { state: 'routed' })).application?.state).toBe('clean');
    expect(
      (await verdict('NO_THREATS_FOUND', { state: 'needs-review', reason: 'no-cv' })).application,
    ).toMatchObject({
      state: 'clean',
      reason: null,
    });
  });

  it.each(['withdrawn', 'erased', 'expired'] as const)(
    'leaves an application alone that is %s',
    async (state) => {
      expect((await verdict('NO_THREATS_FOUND', { state })).application).toBeUndefined();
    },
  );

  it.each(['clean', 'reading', 'waiting-for-ocr', 'read', 'tagged', 'rejected'] as const)(
    'puts aside what comes while an application is %s, for a verdict is given once',
    async (state) => {
      for (const scan of ['NO_THREATS_FOUND', 'THREATS_FOUND', 'FAILED'] as const) {
        const { application, events } = await verdict(scan, { state });
        expect(application).toMatchObject({ state, dueAt: anApplication().dueAt });
        expect(application?.files).toEqual([{ ...file, late: { scan, versionId: 'v1' } }]);
        expect(events).toBeUndefined();
      }
    },
  );

  it('keeps the first verdict of a key that was put aside', async () => {
    const files = [{ ...file, late: { scan: 'NO_THREATS_FOUND' as const, versionId: 'v1' } }];
    expect((await verdict('THREATS_FOUND', { files, state: 'routed' }, file.key, 'v2')).application).toBe(
      undefined,
    );
  });

  it('waits at an end for the other files, for as long as for a form’s, and not at all for an infected one', async () => {
    for (const state of ['routed', 'needs-review'] as const) {
      const first = await verdict('NO_THREATS_FOUND', { state, files: two, dueAt: null });
      expect(first.application).toMatchObject({
        state,
        dueAt: '2026-11-25T09:15:00.000Z',
        files: [{ versionId: null, late: { versionId: 'v1' } }, { versionId: null }],
      });
      expect(first.events).toBeUndefined();
      const files = first.application?.files ?? [];
      const last = await verdict('NO_THREATS_FOUND', { state, files }, two[1]?.key);
      expect(last.events).toMatchObject([
        { name: 'CvReceived', data: { files: [{}, { versionId: 'v1' }], missing: 0 } },
      ]);
      expect(last.application?.files.some(({ late }) => late)).toBe(false);
      const infected = await verdict('THREATS_FOUND', { state, files: two, dueAt: null });
      expect(infected.application).toMatchObject({ state: 'rejected', reason: 'malware' });
    }
  });

  it('has a person look at a form’s file that came late and could not be scanned', async () => {
    const late = await verdict('UNSUPPORTED', { state: 'needs-review', reason: 'no-cv' });
    expect(late.application).toMatchObject({ state: 'needs-review', reason: 'scan-failed' });
    expect(late.events).toMatchObject([{ name: 'CvNeedsReview', data: { reason: 'scan-failed' } }]);
  });

  it('ignores keys that are not ours or of no application', async () => {
    expect((await verdict('NO_THREATS_FOUND', {}, 'cv/ZZZZ-ZZZZ/1-1-m1')).application).toBeUndefined();
    expect((await verdict('NO_THREATS_FOUND', {}, 'elsewhere/x')).application).toBeUndefined();
  });

  it('publishes once more what the same verdict gave, when it comes again after a crash', async () => {
    const emitted = (causationId: string) => ({
      id: `of-${causationId}`,
      detailType: 'CvReceived.v1',
      reference: 'K7M4-9QXT',
      round: 1,
      correlationId: causationId,
      causationId,
      time: '',
      data: {},
    });
    const ports = memoryPorts();
    await ports.applications.save(
      anApplication({ state: 'clean', files: [{ ...file, versionId: 'v1' }], emitted: [emitted('e1')] }),
    );
    const again = async (id: string) =>
      receiveCv(ports)(
        {
          name: 'MalwareScanned',
          id,
          time: '',
          data: { key: file.key, versionId: 'v1', verdict: 'NO_THREATS_FOUND' },
        },
        null,
      );
    expect(await again('e1')).toEqual({ again: [emitted('e1')] });
    expect(await again('e2')).toBeNull();
  });
});
