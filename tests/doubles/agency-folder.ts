import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const shipped = fileURLToPath(new URL('../../agency', import.meta.url));

/** A copy of the agency's folder with some files changed; a change gets a file's content and gives the new one. */
export function agencyFolderWith(changes: Readonly<Record<string, (data: never) => unknown>>): string {
  const folder = join(mkdtempSync(join(tmpdir(), 'agency-copy-')), 'agency');
  cpSync(shipped, folder, { recursive: true });
  for (const [file, change] of Object.entries(changes)) {
    const path = join(folder, file);
    writeFileSync(path, JSON.stringify(change(JSON.parse(readFileSync(path, 'utf8')) as never)));
  }
  return folder;
}
