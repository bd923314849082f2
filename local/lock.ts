import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Said when another product already runs on the folder. */
export class FolderInUseError extends Error {
  override readonly name = 'FolderInUseError';
}

/** A folder that is this process's alone. */
export interface FolderLock {
  /** Whether the last holder died without giving it back. */
  readonly wasLeft: boolean;
  release(): void;
}

/**
 * Takes the folder for this process. Throws `FolderInUseError` while a living process holds it; the lock of a dead one
 * is taken over.
 */
export function lockFolder(dir: string): FolderLock {
  let wasLeft = false;
  mkdirSync(dir, { recursive: true });
  const file = join(dir, 'lock');
  const mine = `${file}.${process.pid}`;
  writeFileSync(mine, JSON.stringify({ pid: process.pid, started: startOf(process.pid) }));
  try {
    // A link is made whole or not at all, so nobody ever reads half a lock.
    if (!tryLink(mine, file)) {
      const { pid, started } = holder(file);
      if (isRunning(pid, started)) {
        throw new FolderInUseError(
          `CV Router already runs on the folder ${dir} (process ${pid}). Stop it, or choose another folder with --data.`,
        );
      }
      wasLeft = true;
      renameSync(file, `${mine}.stale`);
      rmSync(`${mine}.stale`);
      if (!tryLink(mine, file)) throw new FolderInUseError(`CV Router is being started twice on ${dir}.`);
    }
  } finally {
    rmSync(mine, { force: true });
  }
  return { wasLeft, release: () => rmSync(file, { force: true }) };
}

function tryLink(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

function holder(file: string): { pid: number; started: string | null } {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as { pid: number; started: string | null };
  } catch {
    return { pid: 0, started: null };
  }
}

function isRunning(pid: number, started: string | null): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
  // Another process may have got a dead one's number since.
  return started === null || startOf(pid) === started;
}

/** When a process began, in the kernel's ticks, where the system tells (Linux); otherwise null. */
function startOf(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null;
  } catch {
    return null;
  }
}
