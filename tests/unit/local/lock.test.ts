import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FolderInUseError, lockFolder } from '../../../local/lock.ts';

const folder = () => mkdtempSync(join(tmpdir(), 'lock-'));

describe('the lock of a data folder', () => {
  it('is given to one holder at a time, and says who has it', () => {
    const dir = folder();
    const lock = lockFolder(dir);
    expect(() => lockFolder(dir)).toThrow(FolderInUseError);
    expect(() => lockFolder(dir)).toThrow(
      new RegExp(`already runs on the folder .* \\(process ${process.pid}\\)`),
    );
    lock.release();
    expect(existsSync(join(dir, 'lock'))).toBe(false);
    const next = lockFolder(dir);
    expect(next.wasLeft).toBe(false);
    next.release();
  });

  it('is taken over from a process that died, and tells that it was', async () => {
    const dir = folder();
    const child = spawn(process.execPath, ['-e', '']);
    await once(child, 'exit');
    writeFileSync(join(dir, 'lock'), JSON.stringify({ pid: child.pid, started: null }));
    const lock = lockFolder(dir);
    expect(lock.wasLeft).toBe(true);
    lock.release();
  });

  it.runIf(process.platform === 'linux')(
    'is taken over where another process got the dead one’s number',
    () => {
      const dir = folder();
      writeFileSync(join(dir, 'lock'), JSON.stringify({ pid: process.pid, started: '1' }));
      lockFolder(dir).release();
    },
  );

  it('is taken over where it was torn', () => {
    const dir = folder();
    writeFileSync(join(dir, 'lock'), '{"pi');
    lockFolder(dir).release();
  });
});
