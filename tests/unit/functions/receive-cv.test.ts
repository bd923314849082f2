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

  it.each(['withdrawn', 'erased', 'expired', 'read'] as const)(
    'leaves an application alone that is %s',
    async (state) => {
      expect((await verdict('NO_THREATS_FOUND', { state })).application).toBeUndefined();
    },
  );

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
