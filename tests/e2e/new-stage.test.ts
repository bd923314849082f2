import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../../commands/command-line.ts';
import { writeStage } from '../../commands/new-stage/write-stage.ts';
import { aForm, sendIn, testProduct } from './product.ts';

const files = (folder: string) =>
  execFileSync('git', ['ls-files', '-co', '--exclude-standard'], { cwd: folder, encoding: 'utf8' })
    .split('\n')
    .filter(Boolean);

let copy: string;
beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'cv-router-stage-'));
  for (const path of files(root)) {
    if (/^(tests|docs)\//.test(path)) continue;
    mkdirSync(dirname(join(copy, path)), { recursive: true });
    cpSync(join(root, path), join(copy, path));
  }
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
});
afterAll(() => rmSync(copy, { recursive: true, force: true }));

describe('a stage made by the scaffold', () => {
  it('refuses names and events that are not right, in words', () => {
    expect(() => writeStage(copy, 'Dedupe', 'CvTagged')).toThrow(/not verb-noun/);
    expect(() => writeStage(copy, 'tag-cv', 'CvTagged')).toThrow(/already/);
    expect(() => writeStage(copy, 'dedupe-cv', 'CvVanished')).toThrow(/no event "CvVanished"/);
  });

  it('touches no infra file, and takes its event on this machine', async () => {
    const written = writeStage(copy, 'dedupe-cv', 'CvTextExtracted');
    expect(written).toHaveLength(5);
    expect(written.filter((path) => /^(infra|local|shared)\//.test(path))).toEqual([]);
    execFileSync(process.execPath, ['--import', 'tsx', 'commands/synth.ts'], { cwd: copy, stdio: 'pipe' });
    const { product, stop } = await testProduct({ templateDir: join(copy, 'cdk.out') });
    const sample = readFileSync(join(root, 'samples/send-south.pdf'));
    const { status } = await sendIn(product, aForm(), [{ name: 'cv.pdf', bytes: new Uint8Array(sample) }]);
    expect(status.state).toBe('routed');
    const event = product.events().find(({ detailType }) => detailType === 'CvTextExtracted.v1');
    expect(event?.queues).toContain('cv-router-dedupe-cv');
    expect(product.queues().filter(({ dead, visible }) => dead > 0 || visible > 0)).toEqual([]);
    await stop();
  });
});
