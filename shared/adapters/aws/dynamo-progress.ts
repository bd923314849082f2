import { UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { Progress } from '../../ports/progress.ts';
import { environment } from '../../runtime/env.ts';
import { table } from './dynamo-table.ts';

/** Least milliseconds between notes, and before the first: what is over sooner needs none. */
const everyMs = 2000;

/**
 * Progress as one attribute of the application's item, beside its version: the state's own conditional writes do not
 * see it, and the next of them clears it. It makes no item where there is none, so an erased application stays erased.
 */
export function dynamoProgress(now: () => number = Date.now): Progress {
  let of: { readonly reference: string; last: number } | null = null;
  let writing: Promise<unknown> = Promise.resolve();
  return {
    reading(reference, page, pages) {
      if (of?.reference !== reference) of = { reference, last: now() };
      if (now() - of.last < everyMs) return;
      of.last = now();
      const note = write(reference, { page, of: pages });
      // A courtesy: that it failed must neither fail the reading nor stand in the way of the next note.
      writing = Promise.allSettled([writing, note]);
    },
    settled: async () => {
      await writing;
      of = null;
    },
  };
}

const write = (reference: string, progress: { page: number; of: number }): Promise<unknown> =>
  table().send(
    new UpdateCommand({
      TableName: environment().TABLE_NAME,
      Key: { pk: `APP#${reference}`, sk: 'APP' },
      UpdateExpression: 'SET progress = :progress',
      ConditionExpression: 'attribute_exists(pk)',
      ExpressionAttributeValues: { ':progress': progress },
    }),
  );
