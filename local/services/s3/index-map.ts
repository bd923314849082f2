import type { IndexRecord, Version } from './versions.ts';
import { isObject } from './versions.ts';

/** The index in memory: versions by bucket and key, oldest first. It is what the records say, and nothing else. */
export class IndexMap {
  readonly #buckets = new Map<string, Map<string, Version[]>>();

  /** Replays one record. A version with an id that is there already is replaced. */
  apply(record: IndexRecord): void {
    if (record.op === 'bucket') {
      this.#keysOf(record.name);
    } else if (record.op === 'put') {
      const { bucket, key, versionId } = record.version;
      const others = this.versions(bucket, key).filter((version) => version.versionId !== versionId);
      this.#set(bucket, key, [...others, record.version]);
    } else {
      const { bucket, key, versionId } = record;
      const changed = this.versions(bucket, key).flatMap((version) => {
        if (version.versionId !== versionId) return [version];
        return record.op === 'tags' && isObject(version) ? [{ ...version, tags: record.tags }] : [];
      });
      this.#set(bucket, key, changed);
    }
  }

  buckets(): string[] {
    return [...this.#buckets.keys()].sort();
  }

  has(bucket: string): boolean {
    return this.#buckets.has(bucket);
  }

  /** A bucket's keys, in the order of their UTF-8 bytes as S3 lists them. */
  keys(bucket: string): string[] {
    return [...(this.#buckets.get(bucket)?.keys() ?? [])].sort(byUtf8);
  }

  versions(bucket: string, key: string): readonly Version[] {
    return this.#buckets.get(bucket)?.get(key) ?? [];
  }

  /** The version of that id; the newest where none is given. */
  find(bucket: string, key: string, versionId?: string): Version | undefined {
    const versions = this.versions(bucket, key);
    return versionId === undefined ? versions.at(-1) : versions.find((v) => v.versionId === versionId);
  }

  /** The fewest records that make the same index. */
  *records(): Generator<IndexRecord> {
    for (const [name, keys] of this.#buckets) {
      yield { op: 'bucket', name };
      for (const versions of keys.values()) for (const version of versions) yield { op: 'put', version };
    }
  }

  #keysOf(bucket: string): Map<string, Version[]> {
    const keys = this.#buckets.get(bucket) ?? new Map<string, Version[]>();
    this.#buckets.set(bucket, keys);
    return keys;
  }

  #set(bucket: string, key: string, versions: Version[]): void {
    const keys = this.#keysOf(bucket);
    if (versions.length > 0) keys.set(key, versions);
    else keys.delete(key);
  }
}

const byUtf8 = (a: string, b: string): number => Buffer.compare(Buffer.from(a), Buffer.from(b));
