import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** What a product keeps in its folder, beside the lock. */
const state = [
  's3',
  'ses',
  'dynamodb',
  'textract',
  'queues.jsonl',
  'events.jsonl',
  'scanned.jsonl',
  'account.json',
  'clock.json',
];

/** Forgets everything in a data folder but the lock, which its caller holds. */
export function emptyFolder(dataDir: string): void {
  for (const name of state) rmSync(join(dataDir, name), { recursive: true, force: true });
  mkdirSync(dataDir, { recursive: true });
}
