import { mkdtempSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type DynamoDb, startDynamoDb } from '../../../local/services/dynamodb/dynamodb.ts';
import { expireItems } from '../../../local/services/dynamodb/expire-items.ts';
import { repairIndexes } from '../../../local/services/dynamodb/repair-indexes.ts';
import { scanAll } from '../../../local/services/dynamodb/scan-all.ts';

const key = (AttributeName: string, KeyType: string) => ({ AttributeName, KeyType });
const text = (AttributeName: string) => ({ AttributeName, AttributeType: 'S' });
const table = {
  name: 'people',
  expiryAttribute: 'expiresAt',
  create: {
    TableName: 'people',
    BillingMode: 'PAY_PER_REQUEST',
    AttributeDefinitions: [text('pk'), text('shard'), text('dueAt')],
    KeySchema: [key('pk', 'HASH')],
    GlobalSecondaryIndexes: [
      {
        IndexName: 'sweep',
        KeySchema: [key('shard', 'HASH'), key('dueAt', 'RANGE')],
        Projection: { ProjectionType: 'KEYS_ONLY' },
      },
    ],
  },
};

let dir: string;
let dynamo: DynamoDb;
beforeEach(async () => {
  dir = mkdtempSync(join(tmpdir(), 'dynamo-'));
  dynamo = await startDynamoDb(dir, [table]);
});
afterEach(() => dynamo.stop());

const put = (pk: string, more: Record<string, { S: string } | { N: string }> = {}) =>
  dynamo.call('PutItem', { TableName: 'people', Item: { pk: { S: pk }, ...more } });
const due = (dueAt: string) => ({ shard: { S: '0' }, dueAt: { S: dueAt } });

async function list(IndexName?: string): Promise<string[]> {
  const found: string[] = [];
  const request = { TableName: 'people', ...(IndexName ? { IndexName } : {}) };
  for await (const item of scanAll(dynamo.call, request)) found.push(JSON.stringify(item));
  return found.sort();
}

it('keeps tables, items and indexes over a restart', async () => {
  await put('a', due('2026-01-01'));
  await dynamo.stop();
  dynamo = await startDynamoDb(dir, [table]);
  expect(await list()).toHaveLength(1);
  expect(await list('sweep')).toHaveLength(1);
});

it('expires the items whose time is up, and no others', async () => {
  const now = Date.parse('2026-03-02T10:00:00Z');
  await put('past', { expiresAt: { N: String(now / 1000 - 1) } });
  await put('future', { expiresAt: { N: String(now / 1000 + 1) } });
  await put('never');
  expect(await expireItems(dynamo.call, [table], now)).toBe(1);
  expect((await list()).map((item) => (JSON.parse(item) as { pk: { S: string } }).pk.S).sort()).toEqual([
    'future',
    'never',
  ]);
});

it('puts an index right that a kill left behind its table, or before it', async () => {
  await put('moved', due('2027-01-01'));
  await put('unborn', due('2027-01-01'));
  const early = await indexEntries();
  for (const pk of ['right', 'missing', 'moved']) await put(pk, due(`2026-01-01-${pk}`));
  await put('plain');
  await dynamo.call('DeleteItem', { TableName: 'people', Key: { pk: { S: 'unborn' } } });
  const items = await list();
  const index = await list('sweep');
  await indexEntries(async (files, entries) => {
    for (const [at, { pk }] of entries) if (pk.S === 'missing' || pk.S === 'moved') await files.del(at);
    for (const [at, value] of early) await files.put(at, value);
  });
  expect(await list('sweep')).not.toEqual(index);
  expect(await repairIndexes(dynamo.call, [table])).toBe(4);
  expect(await list()).toEqual(items);
  expect(await list('sweep')).toEqual(index);
  expect(await repairIndexes(dynamo.call, [table])).toBe(0);
});

interface Value {
  readonly pk: { readonly S: string };
}
interface Files {
  open(): Promise<void>;
  close(): Promise<void>;
  iterator(): AsyncIterable<[string, Value]>;
  put(at: string, value: Value): Promise<void>;
  del(at: string): Promise<void>;
}

/** Reads the index's entries from dynalite's own files, and lets `spoil` do to them what a kill between two writes does. */
async function indexEntries(
  spoil: (files: Files, entries: [string, Value][]) => Promise<void> = async () => {},
): Promise<[string, Value][]> {
  await dynamo.stop();
  const fromDynalite = createRequire(createRequire(import.meta.url).resolve('dynalite'));
  const { Level } = fromDynalite('level') as { Level: new (dir: string, options: object) => Files };
  const files = new Level(dir, { valueEncoding: 'json' });
  await files.open();
  const entries: [string, Value][] = [];
  for await (const entry of files.iterator()) if (entry[0].includes('index-')) entries.push(entry);
  await spoil(files, entries);
  await files.close();
  dynamo = await startDynamoDb(dir, [table]);
  return entries;
}
