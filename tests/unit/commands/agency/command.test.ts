import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { root } from '../../../../commands/command-line.ts';

const base = mkdtempSync(join(tmpdir(), 'agency-command-'));
const folder = join(base, 'agency');
beforeEach(() => cpSync(join(root, 'agency'), folder, { recursive: true, force: true }));
afterAll(() => rmSync(base, { recursive: true, force: true }));

function run(command: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', join('commands', `${command}.ts`), ...args],
    { cwd: root, encoding: 'utf8', input: '', env: { ...process.env, AGENCY_DIR: folder, INIT_CWD: base } },
  );
  return { status, stdout, stderr };
}

describe('npm run -s agency', () => {
  it('check ends with 1 while something stops a deployment, and deploy refuses for the same', () => {
    const check = run('agency', 'check');
    expect(check.status).toBe(1);
    expect(check.stdout).toContain('settings.json, triageConfirmed: ');
    const deploy = run('deploy');
    expect(deploy.status).toBe(1);
    expect(deploy.stderr).toContain('agency/settings.json, triageMailbox: ');
    expect(deploy.stderr).toContain('agency/settings.json, triageConfirmed: ');
    expect(deploy.stdout).toBe('');
  }, 60_000);

  it('init, confirm and check lead to an agency that can be deployed', () => {
    const answers = { senderDomain: 'northlight.co.uk', triageMailbox: 'triage@northlight.co.uk' };
    writeFileSync(join(base, 'answers.json'), JSON.stringify(answers));
    expect(run('agency', 'init', '--answers', 'answers.json')).toMatchObject({ status: 0, stderr: '' });
    expect(run('agency', 'check').status).toBe(1);
    expect(run('agency', 'confirm', 'triage').status).toBe(0);
    const check = run('agency', 'check');
    expect(check.status).toBe(0);
    expect(check.stdout).toContain('every lead would wait in triage');
  }, 60_000);

  it('leave writes, or says why not and ends with 1', () => {
    const before = readFileSync(join(folder, 'consultants.json'), 'utf8');
    const alone = run('agency', 'leave', 'adam-zyda', '--from', '2026-12-01');
    expect(alone).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('nobody takes over from Adam Zyda'),
    });
    expect(readFileSync(join(folder, 'consultants.json'), 'utf8')).toBe(before);
    const told = run('agency', 'leave', 'adam-zyda', '--from', '2026-12-01', '--to', 'richard-shorrock');
    expect(told.status).toBe(0);
    expect(readFileSync(join(folder, 'consultants.json'), 'utf8')).toContain('"leaves": "2026-11-30"');
  }, 60_000);

  it.each([
    ['an unknown one', ['vanish']],
    ['init without a terminal', ['init']],
  ])(
    'ends with 2 for %s',
    (_what, args) => {
      expect(run('agency', ...args).status).toBe(2);
    },
    60_000,
  );
});
