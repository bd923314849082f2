import {
  appendFileSync,
  closeSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { dirname } from 'node:path';

/** An append-only file of JSON lines that outlives a kill at any byte. */
export interface Journal<T> {
  /** What was on disk when it was opened, oldest first. */
  readonly records: readonly T[];
  /** Writes one record before it returns; what was appended survives the death of the process. */
  append(record: T): void;
  /** Replaces the whole content in one step: compaction. */
  rewrite(records: Iterable<T>): void;
  close(): void;
}

/**
 * Opens (or makes) the journal at `file`. A record torn by a kill is a prefix of a JSON object, which never parses:
 * a torn tail is cut off, so that the next append starts on a line of its own.
 */
export function openJournal<T extends object>(file: string): Journal<T> {
  mkdirSync(dirname(file), { recursive: true });
  let handle = openSync(file, 'a+');
  const bytes = readFileSync(file);
  const end = bytes.lastIndexOf(0x0a) + 1;
  if (end < bytes.length) ftruncateSync(handle, end);
  const records = bytes
    .subarray(0, end)
    .toString('utf8')
    .split('\n')
    .flatMap(recordOf<T>);
  return {
    records,
    append: (record) => appendFileSync(handle, `${JSON.stringify(record)}\n`),
    rewrite: (fresh) => {
      const next = `${file}.next`;
      writeFileSync(next, Array.from(fresh, (record) => `${JSON.stringify(record)}\n`).join(''));
      renameSync(next, file);
      closeSync(handle);
      handle = openSync(file, 'a+');
    },
    close: () => closeSync(handle),
  };
}

/** Nothing for a line that is no record: one bad line must not cost the others. */
function recordOf<T>(line: string): T[] {
  if (!line.startsWith('{')) return [];
  try {
    return [JSON.parse(line) as T];
  } catch {
    return [];
  }
}
