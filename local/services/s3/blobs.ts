import { createHash, randomUUID } from 'node:crypto';
import { createReadStream, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { open, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { type ChecksumName, startChecksum } from './checksums.ts';
import { S3Error } from './errors.ts';

/** Bytes that came in whole but are no object yet: kept or thrown away by whoever asked for them. */
export interface IncomingBlob {
  /** A random name, which is the file's. */
  readonly id: string;
  readonly size: number;
  /** In hex. */
  readonly md5: string;
  /** In hex. */
  readonly sha256: string;
  /** In base64, for each algorithm that was asked for; `crc32` always. */
  readonly checksums: Readonly<Partial<Record<ChecksumName, string>>>;
}

/** How to take bytes in. */
export interface ReceiveOptions {
  /** More bytes than this are `EntityTooLarge`, at the first byte too many. */
  readonly most?: number;
  readonly checksums?: readonly ChecksumName[];
}

/** The bytes of objects as files with random names: no key, file name or other word of a caller is ever in a path. */
export interface Blobs {
  /** Streams bytes to a temporary file; nothing is left of them if that fails. */
  receive(source: AsyncIterable<Buffer>, options?: ReceiveOptions): Promise<IncomingBlob>;
  /** Makes received bytes permanent, in one step. */
  keep(id: string): void;
  /** Throws received bytes away. */
  discard(id: string): void;
  read(id: string, range?: { readonly start: number; readonly end: number }): Readable;
  remove(id: string): void;
}

/** Opens the folder. Half-received bytes and blobs that no object names (`isKept`) are left by a kill and go. */
export function openBlobs(dir: string, isKept: (id: string) => boolean): Blobs {
  const incoming = join(dir, 'incoming');
  const kept = join(dir, 'blobs');
  rmSync(incoming, { recursive: true, force: true });
  for (const folder of [incoming, kept]) mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(kept)) if (!isKept(name)) rmSync(join(kept, name));
  return {
    receive: (source, options = {}) => receive(incoming, source, options),
    keep: (id) => renameSync(join(incoming, id), join(kept, id)),
    discard: (id) => rmSync(join(incoming, id), { force: true }),
    read: (id, range) => createReadStream(join(kept, id), range),
    remove: (id) => rmSync(join(kept, id), { force: true }),
  };
}

async function receive(
  folder: string,
  source: AsyncIterable<Buffer>,
  { most = Number.POSITIVE_INFINITY, checksums = [] }: ReceiveOptions,
): Promise<IncomingBlob> {
  const id = randomUUID().replaceAll('-', '');
  const file = join(folder, id);
  const hashes = { md5: createHash('md5'), sha256: createHash('sha256') };
  const sums = [...new Set<ChecksumName>(['crc32', ...checksums])].map((name) => ({
    name,
    sum: startChecksum(name),
  }));
  let size = 0;
  const handle = await open(file, 'wx', 0o600);
  try {
    // One piece is written before the next is read, so a body of any size holds no more than that in memory.
    for await (const bytes of source) {
      size += bytes.length;
      if (size > most) throw tooLarge();
      hashes.md5.update(bytes);
      hashes.sha256.update(bytes);
      for (const { sum } of sums) sum.update(bytes);
      await handle.writeFile(bytes);
    }
  } catch (error) {
    await handle.close();
    await rm(file, { force: true });
    throw error;
  }
  await handle.close();
  return {
    id,
    size,
    md5: hashes.md5.digest('hex'),
    sha256: hashes.sha256.digest('hex'),
    checksums: Object.fromEntries(sums.map(({ name, sum }) => [name, sum.digest()])),
  };
}

const tooLarge = () => new S3Error('EntityTooLarge', 'Your proposed upload exceeds the maximum allowed size');
