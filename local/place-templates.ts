import { join, resolve } from 'node:path';
import { faultNotes } from './fault-notes.ts';
import { freeNear } from './listen.ts';
import type { LocalAccount } from './local-account.ts';
import type { ProductOptions } from './options.ts';

import { type LocalS3, startS3 } from './services/s3/s3.ts';
import type { ObjectVersion } from './services/s3/versions.ts';
import { openAssembly } from './template/assembly.ts';
import type { Place } from './template/identity.ts';
import { type Plan, planOf } from './template/plan/plan.ts';
import { bucketsOf } from './template/plan/storage.ts';

/** What placing the templates needs besides the options. */
export interface Placing {
  readonly account: LocalAccount;
  /** Where everything but S3 is. */
  readonly place: Omit<Place, 's3Host'>;
  readonly now: () => Date;
  readonly templateDir: string;
  readonly s3Port: number;
  readonly onObjectCreated: (object: ObjectVersion) => void;
}

/**
 * Starts S3 with the templates' buckets and reads the rest of the templates: only then is it known where the buckets
 * are, which functions' environments and the pages' headers name.
 */
export async function placeTemplates(
  { dataDir, functionsDir, quiet = false }: ProductOptions,
  { account, place, now, templateDir, s3Port, onObjectCreated }: Placing,
): Promise<{ s3: LocalS3; plan: Plan }> {
  const whole = { ...place, s3Host: '' };
  const resources = openAssembly(templateDir, whole, account.secretOf);
  const s3 = await startS3({
    dir: join(dataDir, 's3'),
    port: await freeNear(s3Port),
    credentials: account.credentials,
    region: place.region,
    buckets: bucketsOf(resources),
    now,
    onObjectCreated,
    onFailure: faultNotes(quiet),
  });
  try {
    whole.s3Host = new URL(s3.url).host;
    return { s3, plan: planOf(resources, functionsDir === undefined ? null : resolve(functionsDir)) };
  } catch (error) {
    await s3.stop();
    throw error;
  }
}
