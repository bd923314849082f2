import type { ChecksumName } from './checksums.ts';

/** One version of an object: everything about it but its bytes, which are the blob of that name. */
export interface ObjectVersion {
  readonly bucket: string;
  readonly key: string;
  /** `null` (the word) in a bucket without versions. */
  readonly versionId: string;
  readonly blob: string;
  /** ISO time. */
  readonly at: string;
  readonly size: number;
  /** The MD5 in hex, in quotation marks. */
  readonly etag: string;
  readonly contentType: string;
  /** Headers that are given back as they were given: cache-control, content-disposition … by lower-case name. */
  readonly headers: Readonly<Record<string, string>>;
  /** By name without `x-amz-meta-`. */
  readonly metadata: Readonly<Record<string, string>>;
  readonly checksums: Readonly<Partial<Record<ChecksumName, string>>>;
  readonly tags: Readonly<Record<string, string>>;
}

/** The version that says: deleted. */
export interface DeleteMarker {
  readonly bucket: string;
  readonly key: string;
  readonly versionId: string;
  readonly at: string;
  readonly deleted: true;
}

/** Either. */
export type Version = ObjectVersion | DeleteMarker;

/** Whether a version is an object with bytes. */
export const isObject = (version: Version | undefined): version is ObjectVersion =>
  version !== undefined && !('deleted' in version);

/** One line of the index. */
export type IndexRecord =
  | { readonly op: 'bucket'; readonly name: string }
  | { readonly op: 'put'; readonly version: Version }
  | { readonly op: 'drop'; readonly bucket: string; readonly key: string; readonly versionId: string }
  | {
      readonly op: 'tags';
      readonly bucket: string;
      readonly key: string;
      readonly versionId: string;
      readonly tags: Readonly<Record<string, string>>;
    };
