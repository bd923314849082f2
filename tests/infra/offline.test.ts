import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { buildFunctions } from '../../commands/build/functions.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** A network namespace of its own has no way out, not even to this machine. Not every machine lets us make one. */
const unshare = ['unshare', '--net', '--map-root-user'];
const canUnshare = spawnSync(unshare[0] ?? '', [...unshare.slice(1), 'true']).status === 0;

let outdir: string;

beforeAll(async () => {
  await buildFunctions();
  outdir = mkdtempSync(path.join(tmpdir(), 'cv-router-offline-'));
});

afterAll(() => rmSync(outdir, { recursive: true, force: true }));

it.skipIf(!canUnshare)('synthesises without an account, look-ups or a network', () => {
  const { context } = JSON.parse(readFileSync(path.join(root, 'cdk.json'), 'utf8')) as { context: object };
  const offline = spawnSync(
    unshare[0] ?? '',
    [...unshare.slice(1), process.execPath, '--import', 'tsx', 'infra/app.ts'],
    {
      cwd: root,
      encoding: 'utf8',
      env: {
        PATH: process.env.PATH,
        HOME: outdir,
        CDK_OUTDIR: path.join(outdir, 'cdk.out'),
        CDK_CONTEXT_JSON: JSON.stringify(context),
        CDK_VALIDATION: 'false',
      },
    },
  );
  expect(offline.stderr).toBe('');
  expect(offline.status).toBe(0);
  for (const stack of ['data', 'edge', 'pipeline', 'ops']) {
    expect(existsSync(path.join(outdir, 'cdk.out', `cv-router-${stack}.template.json`))).toBe(true);
  }
  expect(readFileSync(path.join(outdir, 'cdk.out', 'manifest.json'), 'utf8')).not.toContain('"missing"');
});
