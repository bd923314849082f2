import { fieldsList, fieldsOf, textOf } from '../../template/fields.ts';
import type { Json } from '../../template/lookup.ts';
import type { TablePlan } from '../../template/plan/storage.ts';
import type { DynamoCall } from './dynamodb.ts';

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

async function expireIn(call: DynamoCall, { name, create }: TablePlan, attribute: string, now: number) {
  const names = { '#due': attribute };
  const values = { ':now': { N: String(Math.floor(now / 1000)) } };
  const condition = '#due < :now';
  const keys = fieldsList(create.KeySchema).map(({ AttributeName }) => textOf(AttributeName) ?? '');
  let gone = 0;
  let from: Json | undefined;
  do {
    const page = await call('Scan', {
      TableName: name,
      FilterExpression: condition,
      ExpressionAttributeNames: names,
      ExpressionAttributeValues: values,
      ...(from === undefined ? {} : { ExclusiveStartKey: from }),
    });
    for (const item of fieldsList(page.Items)) {
      // Conditional: an item that was given more time since the scan stays.
      await call('DeleteItem', {
        TableName: name,
        Key: Object.fromEntries(keys.map((key) => [key, item[key] ?? null])),
        ConditionExpression: condition,
        ExpressionAttributeNames: names,
        ExpressionAttributeValues: values,
      }).catch(() => {
        gone -= 1;
      });
      gone += 1;
    }
    from = page.LastEvaluatedKey === undefined ? undefined : { ...fieldsOf(page.LastEvaluatedKey) };
  } while (from !== undefined);
  return gone;
}
