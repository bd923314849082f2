import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { S3Client } from '@aws-sdk/client-s3';
import { type LocalS3, type S3Options, startS3 } from '../../../local/services/s3/s3.ts';

export const credentials = { accessKeyId: 'AKIALOCALTEST', secretAccessKey: 'local-test-secret' };
export const region = 'eu-west-2';

/** A bucket with versions and open CORS for POST, one behind a tag gate, one without versions. */
const buckets: S3Options['buckets'] = [
  {
    name: 'uploads',
    versioned: true,
    cors: [{ origins: ['*'], methods: ['POST'], headers: [], exposed: ['ETag'], maxAgeSeconds: 3000 }],
  },
  { name: 'gated', versioned: true, tagGate: true },
  { name: 'plain', versioned: false },
];

/** A running S3 in a folder of its own. */
export interface S3Rig {
  readonly s3: LocalS3;
  readonly dir: string;
  readonly created: { key: string; versionId: string; size: number }[];
  client(overrides?: ConstructorParameters<typeof S3Client>[0]): S3Client;
  /** Names of the files of stored bytes, and of bytes on their way in. */
  files(): { kept: string[]; incoming: string[] };
  end(): Promise<void>;
}

/** Starts it; in the folder of an earlier one, if that is given. */
export async function s3Rig(options: { dir?: string; now?: () => Date } = {}): Promise<S3Rig> {
  const dir = options.dir ?? mkdtempSync(join(tmpdir(), 'cv-router-s3-'));
  const created: S3Rig['created'] = [];
  const s3 = await startS3({
    dir,
    credentials,
    region,
    buckets,
    onObjectCreated: ({ key, versionId, size }) => created.push({ key, versionId, size }),
    onFailure: (error) => {
      throw error;
    },
    ...(options.now ? { now: options.now } : {}),
  });
  const clients: S3Client[] = [];
  return {
    s3,
    dir,
    created,
    client(overrides = {}) {
      const client = new S3Client({ endpoint: s3.url, region, credentials, maxAttempts: 1, ...overrides });
      clients.push(client);
      return client;
    },
    files: () => ({ kept: readdirSync(join(dir, 'blobs')), incoming: readdirSync(join(dir, 'incoming')) }),
    async end() {
      for (const client of clients) client.destroy();
      await s3.stop();
      if (!options.dir) rmSync(dir, { recursive: true, force: true });
    },
  };
}

/** The error code and status that a call fails with. */
export async function failure(call: Promise<unknown>): Promise<{ code: string; status: number | undefined }> {
  try {
    await call;
  } catch (error) {
    const { name, $metadata } = error as { name: string; $metadata?: { httpStatusCode?: number } };
    return { code: name, status: $metadata?.httpStatusCode };
  }
  throw new Error('The call did not fail.');
}
