import { setTimeout as pause } from 'node:timers/promises';
import { GetCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { environment } from '../../runtime/env.ts';
import { table } from './dynamo-table.ts';
import { calling, isConditionFailed } from './failures.ts';

/** A turn further away than this is not waited for in a paid function; in milliseconds. */
const longestWait = 5000;

const key = () => ({ TableName: environment().TABLE_NAME, Key: { pk: 'PACE#textract', sk: 'PACE' } });

/**
 * Waits for this call's turn: all functions share one item that says when the next is free, so that together they
 * keep within the account's calls a second. False when the turn is too far away; the call is then asked for later.
 */
export async function paced(): Promise<boolean> {
  const interval = 1000 / environment().OCR_CALLS_PER_SECOND;
  for (;;) {
    const now = Date.now();
    const { Item } = await calling('Reading the pace', () =>
      table().send(new GetCommand({ ...key(), ConsistentRead: true })),
    );
    const known = typeof Item?.nextFree === 'number' ? Item.nextFree : null;
    const turn = Math.max(known ?? 0, now);
    if (turn - now > longestWait) return false;
    if (await take(known, turn + interval)) {
      await pause(turn - now);
      return true;
    }
  }
}

/** Takes the turn, unless another function took it first. */
async function take(known: number | null, nextFree: number): Promise<boolean> {
  const command = new UpdateCommand({
    ...key(),
    UpdateExpression: 'SET nextFree = :next',
    ConditionExpression: known === null ? 'attribute_not_exists(nextFree)' : 'nextFree = :known',
    ExpressionAttributeValues: { ':next': nextFree, ...(known === null ? {} : { ':known': known }) },
  });
  try {
    await table().send(command);
    return true;
  } catch (error) {
    if (isConditionFailed(error)) return false;
    return calling('Keeping the pace', () => Promise.reject(error));
  }
}
