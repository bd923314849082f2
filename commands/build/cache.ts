import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Paths of every file under a path, sorted; the path itself where it is a file, nothing where there is none. */
export function filesUnder(start: string): string[] {
  if (!existsSync(start)) return [];
  if (!statSync(start).isDirectory()) return [start];
  return readdirSync(start, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
}

/** SHA-256 over names and contents of everything under the given paths, relative to `root`, and over `also`. */
export function hashOf(root: string, paths: readonly string[], also: readonly string[] = []): string {
  const hash = createHash('sha256');
  for (const file of paths.flatMap((one) => filesUnder(path.join(root, one)))) {
    const content = readFileSync(file);
    hash.update(`${path.relative(root, file)}\0${content.byteLength}\0`).update(content);
  }
  for (const one of also) hash.update(`\0${one}`);
  return hash.digest('hex');
}

/** What an earlier run left, where its key is still right; null where there is none or it is of other inputs. */
export function cached<T>(file: string, key: string): T | null {
  if (!existsSync(file)) return null;
  try {
    const kept = JSON.parse(readFileSync(file, 'utf8')) as { key?: unknown; value: T };
    return kept.key === key ? kept.value : null;
  } catch {
    return null; // A torn file of a killed run counts as none.
  }
}

/** Keeps a value for the next run with the same key. Write it last: it says that everything else is there. */
export function keep(file: string, key: string, value: unknown): void {
  writeFileSync(file, JSON.stringify({ key, value }));
}

/** Puts a finished folder in a target's place; two builds that end together take turns, and the last one stays. */
export function replaceFolder(fresh: string, target: string): void {
  for (let tries = 1; ; tries += 1) {
    rmSync(target, { recursive: true, force: true });
    try {
      renameSync(fresh, target);
      return;
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : '';
      if (tries >= 5 || (code !== 'ENOTEMPTY' && code !== 'EEXIST')) throw error;
    }
  }
}
