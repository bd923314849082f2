import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { DueItem, DueItems } from '../../ports/due-items.ts';
import { environment } from '../../runtime/env.ts';
import { sweepShards, table } from './dynamo-table.ts';
import { calling } from './failures.ts';

/** The sweep index of the table, shard by shard. */
export const dynamoDueItems = (): DueItems => ({
  async due(before, limit) {
    const shards = await Promise.all(
      Array.from({ length: sweepShards }, (_, shard) =>
        calling('Reading the sweep index', () => table().send(query(shard, before, limit))),
      ),
    );
    return shards.flatMap(({ Items }) => (Items ?? []).map(dueItemOf)).slice(0, limit);
  },
});

const query = (shard: number, before: string, limit: number) =>
  new QueryCommand({
    TableName: environment().TABLE_NAME,
    IndexName: environment().SWEEP_INDEX,
    KeyConditionExpression: 'sweepShard = :shard AND dueAt <= :before',
    ExpressionAttributeValues: { ':shard': `S#${shard}`, ':before': before },
    Limit: Math.ceil(limit / sweepShards),
  });

/** The index projects keys only: `APP#K7M4-9QXT`, `LEAD#L-K7M4-9QXT` or `ENQ#K7M4-9QXT`. */
function dueItemOf(item: Record<string, unknown>): DueItem {
  const key = String(item.pk);
  const at = key.indexOf('#');
  const kinds: Readonly<Record<string, DueItem['kind']>> = { LEAD: 'lead', ENQ: 'enquiry' };
  return { kind: kinds[key.slice(0, at)] ?? 'application', id: key.slice(at + 1) };
}
