import type { IncomingMessage, ServerResponse } from 'node:http';
import { queryPairs } from '../canonical-request.ts';
import type { Credentials } from '../sigv4.ts';
import type { CorsRule } from './cors.ts';
import { S3Error } from './errors.ts';
import type { Store } from './store.ts';
import type { ObjectVersion } from './versions.ts';

/** A bucket as the template describes it. */
export interface BucketOptions {
  readonly name: string;
  readonly versioned: boolean;
  readonly cors?: readonly CorsRule[];
  /** Denies reads of what no malware scan has passed, and all tagging, to every caller over HTTP. */
  readonly tagGate?: boolean;
}

/** What every operation has at hand. */
export interface S3Context {
  readonly store: Store;
  readonly credentials: Credentials;
  readonly region: string;
  readonly now: () => Date;
  readonly optionsOf: (bucket: string) => BucketOptions;
  /** Told of each object once it is stored for good. */
  readonly created: (object: ObjectVersion) => void;
}

/** One request, taken apart. `bucket` and `key` are empty where the path names none. */
export interface S3Call {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly method: string;
  readonly bucket: string;
  readonly key: string;
  readonly query: ReadonlyMap<string, string>;
  /** A header, or the query parameter of the same name that stands for it in a presigned URL. */
  header(name: string): string | undefined;
}

/** Does what a call asks and writes the answer; throws `S3Error`. */
export type Operation = (call: S3Call, context: S3Context) => void | Promise<void>;

/** Reads a request's target. Only the path style is known: `/bucket/key`. */
export function callOf(request: IncomingMessage, response: ServerResponse): S3Call {
  const url = request.url ?? '/';
  const path = url.split('?')[0] ?? '/';
  const slash = path.indexOf('/', 1);
  try {
    const bucket = decodeURIComponent(slash < 0 ? path.slice(1) : path.slice(1, slash));
    const key = slash < 0 ? '' : decodeURIComponent(path.slice(slash + 1));
    if (Buffer.byteLength(key) > 1024) throw new S3Error('KeyTooLongError', 'Your key is too long');
    const query = new Map(queryPairs(url));
    const header = (name: string) => {
      const value = request.headers[name];
      return (
        (Array.isArray(value) ? value.join(', ') : value) ??
        (name.startsWith('x-amz-') ? query.get(name) : undefined)
      );
    };
    return { request, response, method: request.method ?? 'GET', bucket, key, query, header };
  } catch (error) {
    if (error instanceof URIError) throw new S3Error('InvalidURI', "Couldn't parse the specified URI.");
    throw error;
  }
}

/** The version that a call's query names; undefined for the newest. */
export const versionIdOf = (call: S3Call): string | undefined => call.query.get('versionId');
