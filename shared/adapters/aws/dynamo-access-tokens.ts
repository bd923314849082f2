import { createHash, randomBytes } from 'node:crypto';
import { GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import type { AccessTokens } from '../../ports/access-tokens.ts';
import { environment } from '../../runtime/env.ts';
import { table } from './dynamo-table.ts';
import { calling } from './failures.ts';

const keyOf = (token: string) => ({
  pk: `TOKEN#${createHash('sha256').update(token).digest('hex')}`,
  sk: 'TOKEN',
});

/** Access tokens as items of the table, found by hash; DynamoDB's TTL clears them away. */
export const dynamoAccessTokens = (): AccessTokens => ({
  async issue(subject, until) {
    const token = randomBytes(32).toString('base64url');
    const command = new PutCommand({
      TableName: environment().TABLE_NAME,
      Item: { ...keyOf(token), subject, expiresAt: Math.floor(until.getTime() / 1000) },
    });
    await calling('Storing a token', () => table().send(command));
    return token;
  },
  opens: async (token, subject, now) => (await subjectOf(token, now)) === subject,
  subjectOf,
});

async function subjectOf(token: string, now: Date): Promise<string | null> {
  const command = new GetCommand({
    TableName: environment().TABLE_NAME,
    Key: keyOf(token),
    ConsistentRead: true,
  });
  const { Item } = await calling('Reading a token', () => table().send(command));
  // TTL may lag by days, so the time is checked here too.
  const isOpen = typeof Item?.subject === 'string' && Number(Item.expiresAt) * 1000 > now.getTime();
  return isOpen ? Item.subject : null;
}
