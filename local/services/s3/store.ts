import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { openJournal } from '../../journal.ts';
import { type Blobs, type IncomingBlob, openBlobs } from './blobs.ts';
import { S3Error } from './errors.ts';
import { IndexMap } from './index-map.ts';
import { type IndexRecord, isObject, type ObjectVersion, type Version } from './versions.ts';

/** What a caller says about an object; the store adds the rest. */
export type ObjectDraft = Pick<
  ObjectVersion,
  'bucket' | 'key' | 'contentType' | 'headers' | 'metadata' | 'checksums' | 'tags'
>;

/** Objects on disk: blobs beside an append-only index. A kill at any byte costs at most what was not answered yet. */
export interface Store {
  readonly blobs: Blobs;
  readonly index: Pick<IndexMap, 'buckets' | 'has' | 'keys' | 'versions' | 'find'>;
  createBucket(name: string): void;
  /** Makes received bytes an object. With `onlyIfNew`, a key that holds one already is `PreconditionFailed`. */
  commit(draft: ObjectDraft, blob: IncomingBlob, options?: { readonly onlyIfNew?: boolean }): ObjectVersion;
  /**
   * Removes one version for good; without an id it puts a delete marker on top, or removes the object where the bucket
   * keeps no versions. Returns what was removed or made; undefined where there was nothing.
   */
  remove(bucket: string, key: string, versionId?: string): Version | undefined;
  setTags(object: ObjectVersion, tags: Readonly<Record<string, string>>): void;
  close(): void;
}

/** What the store has to know. */
export interface StoreOptions {
  readonly dir: string;
  readonly isVersioned: (bucket: string) => boolean;
  readonly now: () => Date;
}

/** Opens the store in a folder and clears what a kill left half done. */
export function openStore({ dir, isVersioned, now }: StoreOptions): Store {
  const journal = openJournal<IndexRecord>(join(dir, 'index.jsonl'));
  const index = new IndexMap();
  for (const record of journal.records) index.apply(record);
  const live = [...index.records()];
  if (journal.records.length > 2 * live.length + 100) journal.rewrite(live);
  const named = new Set(
    live.flatMap((record) => (record.op === 'put' && isObject(record.version) ? [record.version.blob] : [])),
  );
  const blobs = openBlobs(dir, (id) => named.has(id));
  const note = (record: IndexRecord) => {
    journal.append(record);
    index.apply(record);
  };
  const drop = (version: Version) => {
    note({ op: 'drop', bucket: version.bucket, key: version.key, versionId: version.versionId });
    if (isObject(version)) blobs.remove(version.blob);
    return version;
  };
  return {
    blobs,
    index,
    createBucket: (name) => note({ op: 'bucket', name }),
    commit(draft, blob, { onlyIfNew = false } = {}) {
      const before = index.find(draft.bucket, draft.key);
      if (onlyIfNew && isObject(before)) {
        blobs.discard(blob.id);
        throw new S3Error(
          'PreconditionFailed',
          'At least one of the pre-conditions you specified did not hold',
        );
      }
      const versioned = isVersioned(draft.bucket);
      const version: ObjectVersion = {
        ...draft,
        versionId: versioned ? randomUUID().replaceAll('-', '') : 'null',
        blob: blob.id,
        at: now().toISOString(),
        size: blob.size,
        etag: `"${blob.md5}"`,
      };
      blobs.keep(blob.id);
      note({ op: 'put', version });
      if (!versioned && isObject(before)) blobs.remove(before.blob);
      return version;
    },
    remove(bucket, key, versionId) {
      const found = index.find(bucket, key, versionId ?? (isVersioned(bucket) ? undefined : 'null'));
      if (versionId !== undefined || !isVersioned(bucket)) return found ? drop(found) : undefined;
      const marker = { bucket, key, versionId: randomUUID().replaceAll('-', ''), at: now().toISOString() };
      const version = { ...marker, deleted: true as const };
      note({ op: 'put', version });
      return version;
    },
    setTags: ({ bucket, key, versionId }, tags) => note({ op: 'tags', bucket, key, versionId, tags }),
    close: () => journal.close(),
  };
}
