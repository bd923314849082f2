import type { Fields } from '../../template/fields.ts';
import type { TablePlan } from '../../template/plan/storage.ts';
import type { DynamoCall } from './dynamodb.ts';
import { scanAll } from './scan-all.ts';
import { type IndexKeys, indexesOf, keyOf } from './table-keys.ts';

/**
 * Makes the secondary indexes fit their tables again after a kill: dynalite writes an index and its item one after the
 * other, so an item could be missing from the sweep index for ever. Writing an item anew writes its entry; writing it
 * with a stale entry's values first takes that entry away. Returns how many entries were put right.
 */
export async function repairIndexes(call: DynamoCall, tables: readonly TablePlan[]): Promise<number> {
  let repaired = 0;
  for (const table of tables) {
    const items = new Map<string, Fields>();
    for await (const item of scanAll(call, { TableName: table.name })) items.set(idOf(table, item), item);
    for (const index of indexesOf(table)) repaired += await repair(call, table, index, items);
  }
  return repaired;
}

const idOf = (table: TablePlan, item: Fields): string => JSON.stringify(keyOf(table, item));

async function repair(
  call: DynamoCall,
  table: TablePlan,
  index: IndexKeys,
  items: ReadonlyMap<string, Fields>,
): Promise<number> {
  const TableName = table.name;
  const put = (Item: Fields) => call('PutItem', { TableName, Item: { ...Item } });
  const missing = new Set([...items].filter(([, item]) => index.entryOf(item)).map(([id]) => id));
  const stale: Fields[] = [];
  for await (const entry of scanAll(call, { TableName, IndexName: index.name })) {
    const item = items.get(idOf(table, entry));
    const wanted = item && index.entryOf(item);
    if (wanted && JSON.stringify(wanted) === JSON.stringify(index.entryOf(entry)))
      missing.delete(idOf(table, entry));
    else stale.push(entry);
  }
  for (const entry of stale) {
    const item = items.get(idOf(table, entry));
    const Key = keyOf(table, entry);
    await put({ ...item, ...Key, ...index.entryOf(entry) });
    if (item) await put(item);
    else await call('DeleteItem', { TableName, Key });
  }
  for (const id of missing) await put(items.get(id) ?? {});
  return stale.length + missing.size;
}
