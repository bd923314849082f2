import '../../doubles/environment.ts';
import { expect, it } from 'vitest';
import { anApplication } from '../../doubles/application.ts';
import { memoryPorts } from '../../doubles/memory-ports.ts';
import { pipeline } from '../../doubles/pipeline.ts';

it('a case that was brought back with its mails under way is told once more, and then owed nothing', async () => {
  const ports = memoryPorts();
  const at = ports.clock.now().toISOString();
  // Taken back from "no CV": the event that first told of it went with the move.
  await ports.applications.save(
    anApplication({ state: 'needs-review', reason: 'unknown-region', emitted: [], dueAt: at }),
  );
  const world = pipeline(ports);
  for (let tick = 0; tick < 4; tick += 1) {
    await world.sweep();
    expect(await world.drain()).toEqual([]);
    ports.advance(5);
  }
  const ids = ports.seen.sent.map(({ id }) => id).sort();
  expect(ids).toEqual(['outcome/K7M4-9QXT/1', 'receipt/K7M4-9QXT', 'triage/K7M4-9QXT/1']);
  expect((await ports.applications.get('K7M4-9QXT'))?.dueAt).toBeNull();
});
