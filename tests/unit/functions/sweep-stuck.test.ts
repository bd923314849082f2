import '../../doubles/environment.ts';
import { describe, expect, it } from 'vitest';
import { agency } from '../../../shared/config/agency.ts';
import type { Application } from '../../../shared/domain/application.ts';
import { mostSweeps } from '../../../shared/domain/sweeping.ts';
import { anApplication } from '../../doubles/application.ts';
import { memoryPorts } from '../../doubles/memory-ports.ts';
import { pipeline } from '../../doubles/pipeline.ts';

const file = anApplication().files[0] as Application['files'][number];
const clean = { ...file, scan: 'NO_THREATS_FOUND' as const, versionId: 'v1' };

async function swept(changes: Partial<Application>, minutes = 16) {
  const ports = memoryPorts();
  const { sweep } = pipeline(ports);
  await ports.applications.save(anApplication(changes));
  ports.advance(minutes);
  await sweep();
  const application = await ports.applications.get('K7M4-9QXT');
  return {
    ports,
    sweep,
    application,
    published: ports.seen.published.map(({ detailType, data }) => ({ detailType, data })),
  };
}

describe('sweepStuck', () => {
  it('leaves alone what is not due', async () => {
    const { published, application } = await swept({}, 14);
    expect(published).toEqual([]);
    expect(application?.version).toBe(1);
  });

  it('follows up a form whose file never came', async () => {
    const { published } = await swept({});
    expect(published).toEqual([{ detailType: 'FormOnly.v1', data: { why: 'file-never-came' } }]);
  });

  it('goes on with the files that came, and says how many are missing', async () => {
    const files = [clean, { ...file, key: 'cv/K7M4-9QXT/1-2-m2' }];
    const { published, application } = await swept({ files });
    expect(published).toMatchObject([
      { detailType: 'CvReceived.v1', data: { files: [{ key: file.key, versionId: 'v1' }], missing: 1 } },
    ]);
    expect(application?.state).toBe('clean');
  });

  it('leaves with its consultant a CV whose update never came', async () => {
    const timeline = [{ state: 'routed' as const, at: '2026-11-24T09:00:00.000Z' }];
    const { application, published } = await swept({ round: 2, timeline });
    expect(application?.state).toBe('routed');
    expect(published).toEqual([]);
  });

  it('gives a person the case whose better file never came', async () => {
    const timeline = [{ state: 'needs-review' as const, at: '2026-11-24T09:00:00.000Z' }];
    const { application } = await swept({ round: 2, timeline });
    expect(application).toMatchObject({ state: 'needs-review', reason: 'no-cv' });
  });

  it('gives a person the file that is up but never got a verdict', async () => {
    const { application, published } = await swept({ state: 'uploaded' });
    expect(application).toMatchObject({ state: 'needs-review', reason: 'scan-failed' });
    expect(published).toMatchObject([{ detailType: 'CvNeedsReview.v1' }]);
  });

  it('publishes once more what a stuck application emitted, later and later', async () => {
    const event = {
      id: 'e1',
      detailType: 'CvReceived.v1',
      reference: 'K7M4-9QXT',
      round: 1,
      correlationId: 'e0',
      causationId: null,
      time: '2026-11-25T09:00:00.000Z',
      data: { files: [], missing: 0 },
    };
    const { ports, sweep } = await swept({ state: 'clean', emitted: [event] });
    expect(ports.seen.published).toEqual([event]);
    await sweep();
    expect(ports.seen.published).toHaveLength(1);
    ports.advance(1);
    await sweep();
    ports.advance(1);
    await sweep();
    expect(ports.seen.published).toHaveLength(2);
  });

  it('asks a person when pushing did not help', async () => {
    const { application } = await swept({ state: 'read', sweeps: mostSweeps });
    expect(application).toMatchObject({ state: 'needs-review', reason: 'unreadable' });
  });

  it('sends what is owed at the end, and then lets go', async () => {
    const emitted = [
      {
        id: 'e1',
        detailType: 'CvNeedsReview.v1',
        reference: 'K7M4-9QXT',
        round: 1,
        correlationId: 'e0',
        causationId: null,
        time: '2026-11-25T09:00:00.000Z',
        data: { reason: 'damaged', region: null },
      },
    ];
    const world = memoryPorts();
    const { sweep, drain } = pipeline(world);
    const state = { state: 'needs-review', reason: 'damaged', files: [clean], emitted } as const;
    world.seen.uploads.set(`${file.key}@v1`, new Uint8Array([1]));
    await world.applications.save(anApplication(state));
    world.advance(16);
    await sweep();
    // Deciding again would be wrong here: extract-text leaves an application alone that is past it.
    expect(await drain()).toEqual([]);
    expect([...world.seen.ledgerItems.keys()].sort()).toEqual([
      'outcome/K7M4-9QXT/1/file',
      'receipt/K7M4-9QXT',
      'triage/K7M4-9QXT/1',
    ]);
    world.advance(16);
    await sweep();
    expect((await world.applications.get('K7M4-9QXT'))?.dueAt).toBeNull();
    expect(world.seen.published).toEqual([]);
  });

  it('sends the region its copy of a case that a consultant has, where only that is owed', async () => {
    const { regionMailboxes } = agency().settings;
    Object.assign(regionMailboxes, { south: 'south@spencerclarkegroup.example' });
    const ports = memoryPorts();
    const { sweep } = pipeline(ports);
    const emitted = [
      {
        id: 'e1',
        detailType: 'CvNeedsReview.v1',
        reference: 'K7M4-9QXT',
        round: 1,
        correlationId: 'e0',
        causationId: null,
        time: '2026-11-25T09:00:00.000Z',
        data: { reason: 'damaged', region: 'south' },
      },
    ];
    const decision = { region: { region: 'south' } } as NonNullable<Application['decision']>;
    for (const id of ['receipt/K7M4-9QXT', 'outcome/K7M4-9QXT/1/file', 'triage/K7M4-9QXT/1'])
      ports.seen.ledgerItems.set(id, { messageId: 'ses-1' });
    await ports.applications.save(
      anApplication({ state: 'needs-review', reason: 'damaged', files: [clean], emitted, decision }),
    );
    ports.advance(16);
    await sweep();
    expect(ports.seen.published).toEqual(emitted);
    ports.seen.ledgerItems.set('triage/K7M4-9QXT/1/region', { messageId: 'ses-2' });
    ports.advance(16);
    await sweep();
    expect(ports.seen.published).toHaveLength(1);
    delete (regionMailboxes as Record<string, string>).south;
  });
});
