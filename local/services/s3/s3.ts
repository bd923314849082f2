import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import type { Credentials } from '../sigv4.ts';
import type { BucketOptions, S3Context } from './call.ts';
import { dispatch } from './dispatch.ts';
import { openStore } from './store.ts';
import { isObject, type ObjectVersion } from './versions.ts';

export type { ObjectVersion } from './versions.ts';

/** What the local S3 needs. */
export interface S3Options {
  /** Its folder, which outlives it: objects and versions are there again after a restart. */
  readonly dir: string;
  /** 0, or left out, for a free one. It listens on 127.0.0.1 only. */
  readonly port?: number;
  readonly credentials: Credentials;
  readonly region: string;
  readonly buckets: readonly BucketOptions[];
  readonly now?: () => Date;
  /** Called once for each object (PUT, POST or copy) when it is stored for good and before the caller has the answer. */
  readonly onObjectCreated?: (object: ObjectVersion) => void;
  /** Told of a fault of the stand-in itself; the caller gets `InternalError`. */
  readonly onFailure?: (error: unknown) => void;
}

/** The running S3, and what other stand-ins of the same process may do with it past signatures and the tag gate. */
export interface LocalS3 {
  /** `http://127.0.0.1:PORT`; with it as endpoint the SDK chooses the path style by itself. */
  readonly url: string;
  handle(request: IncomingMessage, response: ServerResponse): void;
  /** An object's bytes; null where there is no such object. The newest version where none is named. */
  peek(bucket: string, key: string, versionId?: string): Promise<Buffer | null>;
  /** What is known of an object, tags among it; null where there is none. */
  describe(bucket: string, key: string, versionId?: string): ObjectVersion | null;
  /** Adds tags to one version, as the malware scanner does. Returns false where there is no such object. */
  tag(bucket: string, key: string, versionId: string, tags: Readonly<Record<string, string>>): boolean;
  /** Every version of every object of a bucket: what a scanner goes through after a restart. */
  objects(bucket: string): ObjectVersion[];
  /** Refuses new calls, lets running ones end, and closes the index. */
  stop(): Promise<void>;
}

/** Starts S3 on a port of its own. Throws where the folder or the port cannot be used. */
export async function startS3(options: S3Options): Promise<LocalS3> {
  const { dir, credentials, region, now = () => new Date() } = options;
  const byName = new Map(options.buckets.map((bucket) => [bucket.name, bucket]));
  const optionsOf = (name: string): BucketOptions => byName.get(name) ?? { name, versioned: false };
  const store = openStore({ dir, now, isVersioned: (name) => optionsOf(name).versioned });
  for (const { name } of options.buckets) if (!store.index.has(name)) store.createBucket(name);
  const created = (object: ObjectVersion) => options.onObjectCreated?.(object);
  const context: S3Context = { store, credentials, region, now, optionsOf, created };
  const failed = options.onFailure ?? (() => {});
  const handle = (request: IncomingMessage, response: ServerResponse) => {
    // SDK clients take the time from it where theirs is not S3's.
    response.setHeader('date', now().toUTCString());
    void dispatch(request, response, context, failed);
  };
  const server = createServer(handle);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(options.port ?? 0, '127.0.0.1', resolve);
  });
  const describe = (bucket: string, key: string, versionId?: string) => {
    const version = store.index.find(bucket, key, versionId);
    return isObject(version) ? version : null;
  };
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    handle,
    describe,
    async peek(bucket, key, versionId) {
      const object = describe(bucket, key, versionId);
      return object ? buffer(store.blobs.read(object.blob)) : null;
    },
    tag(bucket, key, versionId, tags) {
      const object = describe(bucket, key, versionId);
      if (object) store.setTags(object, { ...object.tags, ...tags });
      return object !== null;
    },
    objects: (bucket) =>
      store.index.keys(bucket).flatMap((key) => store.index.versions(bucket, key).filter((v) => isObject(v))),
    async stop() {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeIdleConnections();
      // A client that stalls in the middle of an upload must not hold up the end.
      const patience = setTimeout(() => server.closeAllConnections(), 2000);
      await closed;
      clearTimeout(patience);
      store.close();
    },
  };
}
