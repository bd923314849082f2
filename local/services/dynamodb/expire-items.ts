import type { TablePlan } from '../../template/plan/storage.ts';
import type { DynamoCall } from './dynamodb.ts';
import { scanAll } from './scan-all.ts';
import { keyOf } from './table-keys.ts';

/**
 * Deletes the items whose time is up, as DynamoDB's time to live does: `now` in epoch milliseconds, the attribute in
 * epoch seconds. Returns how many went.
 */
export async function expireItems(
  call: DynamoCall,
  tables: readonly TablePlan[],
  now: number,
): Promise<number> {
  let gone = 0;
  for (const table of tables) {
    if (table.expiryAttribute !== null) gone += await expireIn(call, table, table.expiryAttribute, now);
  }
  return gone;
}

async function expireIn(call: DynamoCall, table: TablePlan, attribute: string, now: number): Promise<number> {
  const due = {
    ExpressionAttributeNames: { '#due': attribute },
    ExpressionAttributeValues: { ':now': { N: String(Math.floor(now / 1000)) } },
  };
  const condition = '#due < :now';
  let gone = 0;
  for await (const item of scanAll(call, { TableName: table.name, FilterExpression: condition, ...due })) {
    try {
      // Conditional: an item that was given more time since the scan stays.
      const Key = keyOf(table, item);
      await call('DeleteItem', { TableName: table.name, Key, ConditionExpression: condition, ...due });
      gone += 1;
    } catch (error) {
      if (!(error instanceof Error) || !error.message.includes('ConditionalCheckFailed')) throw error;
    }
  }
  return gone;
}
