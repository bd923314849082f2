import { randomBytes, randomUUID } from 'node:crypto';
import { referenceFrom } from '../../domain/reference.ts';
import type { Ids } from '../../ports/ids.ts';

/** Ids from the operating system's random source. */
export const systemIds = (): Ids => ({
  reference: () => referenceFrom(randomBytes(8)),
  chance: () => Math.random(),
  eventId: () => randomUUID(),
  mark: () => randomBytes(6).toString('hex'),
});
