import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../../commands/command-line.ts';
import { runSurvival } from '../../commands/survive/survival.ts';
import { testProduct } from './product.ts';

/** The number a line of the report gives for what it names. */
const figure = (lines: readonly string[], name: string): number =>
  Number(
    new RegExp(`^  ${name}: (\\d+)`).exec(lines.find((line) => line.startsWith(`  ${name}:`)) ?? '')?.[1],
  );

describe('a product that is killed', () => {
  it('loses nothing that it accepted, and mails nobody twice', { timeout: 240_000 }, async () => {
    const dataDir = mkdtempSync(join(tmpdir(), 'cv-router-survive-'));
    const lines: string[] = [];
    try {
      await runSurvival({ kills: 2, cvs: 10, seed: 6, dataDir }, (line) => lines.push(line));
    } finally {
      rmSync(dataDir, { recursive: true, force: true });
    }
    const report = lines.join('\n');
    expect(Number(/(\d+) in flight at a kill/.exec(report)?.[1]), report).toBeGreaterThanOrEqual(10);
    const names = ['lost', 'without a staff mail in the mailbox', 'without a receipt', 'mailed twice'];
    expect(
      names.map((name) => [name, figure(lines, name)]),
      report,
    ).toEqual(names.map((name) => [name, 0]));
  });
});

describe('a second start on the same folder', () => {
  it('says that one runs already, and ends with 1', async () => {
    const { dataDir, stop } = await testProduct();
    try {
      const { status, stderr } = spawnSync(
        process.execPath,
        ['commands/run.mjs', 'start', '--port', '0', '--data', dataDir, '--no-demo', '--fresh'],
        { cwd: root, encoding: 'utf8' },
      );
      expect(status).toBe(1);
      expect(stderr).toMatch(/already runs on the folder .*\(process \d+\)\. Stop it/);
      expect(stderr).not.toMatch(/\n\s+at /);
    } finally {
      await stop();
    }
  });

  it('starts where the first was killed', async () => {
    const dataDir = mkdtempSync(join(tmpdir(), 'cv-router-killed-'));
    const args = ['--import', 'tsx', 'commands/start.ts', '--port', '0', '--data', dataDir, '--no-demo'];
    const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });
    let said = '';
    for await (const chunk of child.stdout) {
      said += String(chunk);
      if (said.includes('Serving at')) break;
    }
    const gone = once(child, 'exit');
    child.kill('SIGKILL');
    await gone;
    const { product, stop } = await testProduct({ dataDir });
    try {
      expect((await fetch(`${product.url}/healthz`)).status).toBe(200);
    } finally {
      await stop();
    }
  });
});
