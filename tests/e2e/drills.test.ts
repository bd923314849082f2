import { describe, expect, it } from 'vitest';
import { root } from '../../commands/command-line.ts';
import { watchedBy } from '../../commands/drill/alarms.ts';
import { drills } from '../../commands/drill/drills.ts';
import { runDrill } from '../../commands/drill/run-drill.ts';

const watched = watchedBy(`${root}cdk.out`);

describe('drills', () => {
  it.each(drills)('$name: nothing lost, nothing twice, and the alarm rings', async (drill) => {
    const lines: string[] = [];
    const held = await runDrill(drill, watched, (line) => lines.push(line));
    expect(held, lines.join('\n')).toBe(true);
  });

  it('fail where the templates have no alarm, where it would not ring, and where it has no runbook', async () => {
    const quiet = { name: 'nothing', breaks: 'nothing', alarm: 'failed-messages', play: async () => {} };
    expect(await runDrill(quiet, watched, () => {})).toBe(false);
    const alarm = { threshold: 0, namespace: 'CvRouter/cv-router', metric: 'FailedMessages', subject: null };
    const named = { ...alarm, name: 'x-failed-messages', description: '' };
    const held = (runbook: string | null) =>
      runDrill(quiet, { ...watched, alarms: [{ ...named, runbook }] }, () => {});
    expect(await held('docs/runbooks/failed-messages.md')).toBe(true);
    expect(await held('docs/runbooks/not-there.md')).toBe(false);
    expect(await held(null)).toBe(false);
    expect(await runDrill(quiet, { ...watched, alarms: [] }, () => {})).toBe(false);
  });
});
