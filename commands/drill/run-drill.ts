import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startProduct } from '../../local/product.ts';
import { root } from '../command-line.ts';
import { alarmNamed, measured, type Watched } from './alarms.ts';
import type { Drill } from './drill.ts';
import { Rehearsal } from './rehearsal.ts';

/** A fiftieth of AWS's times for retries and leases, so that a drill takes seconds. */
const timeScale = 0.02;

/**
 * Plays a drill on a product of its own, and says step by step what happens. True when everything held and an alarm of
 * the templates, with its runbook, covers the failure.
 */
export async function runDrill(
  drill: Drill,
  watched: Watched,
  say: (line: string) => void,
): Promise<boolean> {
  const alarm = alarmNamed(watched, drill.alarm);
  const dataDir = mkdtempSync(join(tmpdir(), 'cv-router-drill-'));
  const product = await startProduct({ port: 0, quiet: true, scanDelayMs: 20, timeScale, dataDir });
  const rehearsal = new Rehearsal(product, dataDir, (line) => say(`  ${line}`));
  try {
    say(`${drill.name}: ${drill.breaks}`);
    await drill.play(rehearsal);
    if (!alarm) {
      say(`  BROKEN: no alarm ${drill.alarm} in the templates: nobody would hear of it`);
      return false;
    }
    const value = measured(alarm, watched, product);
    const rings = value !== null && value >= alarm.threshold;
    say(
      `  ${rings ? 'rings' : 'BROKEN'}: alarm ${alarm.name} (${alarm.metric} ${value ?? 'not measured'}, rings at ${alarm.threshold})`,
    );
    const hasRunbook = alarm.runbook !== null && existsSync(`${root}${alarm.runbook}`);
    say(`  ${hasRunbook ? 'read' : 'BROKEN: no runbook'}: ${alarm.runbook ?? 'named by the alarm'}`);
    return rings && hasRunbook && rehearsal.checks.every(({ holds }) => holds);
  } finally {
    await product.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
}
