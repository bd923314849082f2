import { readdirSync, statSync } from 'node:fs';
import { basename, join, relative, resolve } from 'node:path';

/** A file named on the command line, or found in a folder that was. */
export interface NamedFile {
  readonly path: string;
  /** As it is shown: relative to where the command was called from. */
  readonly shown: string;
}

/** The files behind paths, folders read through and sorted, dot-files left out. Throws a sentence for a path that is not there. */
export function filesBehind(paths: readonly string[], from: string): NamedFile[] {
  return paths.flatMap((path) => {
    const full = resolve(from, path);
    const stats = statSync(full, { throwIfNoEntry: false });
    if (!stats) throw new Error(`There is no file or folder "${path}".`);
    const files = stats.isDirectory() ? filesIn(full) : [full];
    return files.map((file) => ({ path: file, shown: relative(from, file) || basename(file) }));
  });
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !name.startsWith('.'))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      return entry.isDirectory() ? filesIn(path) : entry.isFile() ? [path] : [];
    });
}
