import { readFileSync } from 'node:fs';
import { memoryPorts } from './memory-ports.ts';
import { pipeline } from './pipeline.ts';

/** The bytes of one of the product's own samples. */
export const sampleBytes = (file: string): Uint8Array =>
  new Uint8Array(readFileSync(new URL(`../../samples/${file}`, import.meta.url)));

/** People with samples: where they live decides whose lead they are. */
export const samplePeople = {
  south: { name: 'Harriet Lowell', email: 'harriet.lowell@example.com', postcode: 'ME14 2XP' },
  north: { name: 'Owen Brightside', phone: '07700 900222' },
} as const;

/** A sample CV that came by the form and was found clean, with every event delivered: its lead is mailed. */
export async function sentIn(file: string, form: Record<string, unknown>, ports = memoryPorts()) {
  const world = pipeline(ports);
  const files = [{ name: file, size: sampleBytes(file).length, type: 'application/octet-stream' }];
  const { body } = await world.apply({ consents: { notice: 'v1', alerts: false }, ...form, files });
  const reference = body.reference as string;
  const key = ports.applications.items.get(reference)?.files[0]?.key ?? '';
  ports.seen.uploads.set(`${key}@v1`, sampleBytes(file));
  await world.scanned(key, 'NO_THREATS_FOUND');
  await world.drain();
  return { ports, world, reference, leadId: `L-${reference}` };
}
