import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openAccount } from './local-account.ts';
import type { Product } from './options.ts';

/** Where the product on a data folder serves, for other processes on this machine. */
export type Running = Pick<Product, 's3Url' | 'awsUrl' | 'dynamoUrl' | 'region' | 'names' | 'credentials'>;

const fileIn = (dataDir: string): string => join(dataDir, 'running.json');

/** Notes where the product serves; its keys stay in the account's own file. Returns what takes the note away. */
export function noteRunning(dataDir: string, running: Omit<Running, 'credentials'>): () => void {
  const file = fileIn(dataDir);
  const { s3Url, awsUrl, dynamoUrl, region, names } = running;
  writeFileSync(`${file}.next`, JSON.stringify({ s3Url, awsUrl, dynamoUrl, region, names }));
  renameSync(`${file}.next`, file);
  return () => rmSync(file, { force: true });
}

/** Where the product on the folder serves; null where none has been started there, or it was stopped. */
export function runningOn(dataDir: string): Running | null {
  try {
    const noted = JSON.parse(readFileSync(fileIn(dataDir), 'utf8')) as Omit<Running, 'credentials'>;
    return { ...noted, credentials: openAccount(dataDir).credentials };
  } catch {
    return null;
  }
}
