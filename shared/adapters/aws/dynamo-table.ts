import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import { ConflictError } from '../../ports/failures.ts';
import { environment } from '../../runtime/env.ts';
import { calling, isConditionFailed } from './failures.ts';

let client: DynamoDBDocumentClient | undefined;

/** The process's one client of the table. */
export function table(): DynamoDBDocumentClient {
  client ??= DynamoDBDocumentClient.from(new DynamoDBClient({}), {
    marshallOptions: { removeUndefinedValues: true },
  });
  return client;
}

/** Shards of the sweep index, so that no one key takes every write. */
export const sweepShards = 8;

/** What items of the table have in common. */
export interface Stored {
  readonly version: number;
  readonly dueAt: string | null;
}

/** Reads one item by its key, strongly consistent: a guard on an old copy would act twice. */
export async function getItem<T extends Stored>(kind: string, id: string): Promise<T | null> {
  const command = new GetCommand({
    TableName: environment().TABLE_NAME,
    Key: { pk: `${kind}#${id}`, sk: kind },
    ConsistentRead: true,
  });
  const { Item } = await calling('Reading the table', () => table().send(command));
  return Item ? itemOf<T>(Item) : null;
}

/** Writes one item over the version it was read at (0 creates it); throws `ConflictError` when that is not what lies there. */
export const putItem = async <T extends Stored>(kind: string, id: string, item: T): Promise<T> =>
  (await replaceItem(kind, id, item)).stored;

/** As `putItem`, and gives what lay there before; null where it is new. */
export async function replaceItem<T extends Stored>(
  kind: string,
  id: string,
  item: T,
): Promise<{ readonly stored: T; readonly replaced: T | null }> {
  const stored = { ...item, version: item.version + 1 };
  const { dueAt, ...rest } = stored;
  const command = new PutCommand({
    TableName: environment().TABLE_NAME,
    // Absent where nothing is due: the sweep index is sparse.
    Item: { pk: `${kind}#${id}`, sk: kind, ...rest, ...(dueAt ? { dueAt, sweepShard: shardOf(id) } : {}) },
    ReturnValues: 'ALL_OLD',
    ...(item.version === 0
      ? { ConditionExpression: 'attribute_not_exists(pk)' }
      : {
          ConditionExpression: 'version = :version',
          ExpressionAttributeValues: { ':version': item.version },
        }),
  });
  try {
    const { Attributes } = await table().send(command);
    return { stored, replaced: Attributes ? itemOf<T>(Attributes) : null };
  } catch (error) {
    if (isConditionFailed(error)) throw new ConflictError(`${kind} was written by somebody else.`);
    return calling('Writing the table', () => Promise.reject(error));
  }
}

/** A stored item as the domain has it: without what the table adds. */
export function itemOf<T extends Stored>(attributes: Record<string, unknown>): T {
  const { pk: _pk, sk: _sk, sweepShard: _shard, ...item } = attributes;
  return { dueAt: null, ...item } as unknown as T;
}

/** A steady spread of ids over the shards. */
function shardOf(id: string): string {
  let sum = 0;
  for (const char of id) sum = (sum * 31 + char.charCodeAt(0)) % 65_521;
  return `S#${sum % sweepShards}`;
}
