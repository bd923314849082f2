import { createHash } from 'node:crypto';
import { GetCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { arrivalOf, isSuppressing, type MailFate, suppressedDays } from '../../domain/delivery/mail-news.ts';
import type { MailLedger } from '../../ports/mail-ledger.ts';
import { environment } from '../../runtime/env.ts';
import { table } from './dynamo-table.ts';
import { calling, isConditionFailed } from './failures.ts';

const keyOf = (mailId: string) => ({
  TableName: environment().TABLE_NAME,
  Key: { pk: `MAIL#${mailId}`, sk: 'MAIL' },
});

/** The ledger of mails as items of the table: a lease first, SES's message id after. */
export const dynamoMailLedger = (): MailLedger => ({
  async claim(mailId, address, now, leaseUntil) {
    const lease = new UpdateCommand({
      ...keyOf(mailId),
      UpdateExpression: 'SET leaseUntil = :until, claimedAt = :now, addressHash = :hash',
      ConditionExpression:
        'attribute_not_exists(messageId) AND (attribute_not_exists(leaseUntil) OR leaseUntil <= :now)',
      ExpressionAttributeValues: { ':until': leaseUntil, ':now': now, ':hash': hashOf(address) },
      ReturnValues: 'ALL_NEW',
    });
    try {
      const { Attributes } = await table().send(lease);
      return { kind: 'claimed', throttles: Number(Attributes?.throttles ?? 0) };
    } catch (error) {
      if (!isConditionFailed(error)) return calling('Claiming a mail', () => Promise.reject(error));
    }
    const messageId = await messageIdOf(mailId);
    return messageId ? { kind: 'sent', messageId } : { kind: 'busy' };
  },
  async sent(mailId, messageId, now) {
    const note = new UpdateCommand({
      ...keyOf(mailId),
      UpdateExpression: 'SET messageId = :id, sentAt = :now REMOVE leaseUntil',
      ExpressionAttributeValues: { ':id': messageId, ':now': now },
    });
    await calling('Noting a mail', () => table().send(note));
  },
  async release(mailId) {
    const note = new UpdateCommand({ ...keyOf(mailId), UpdateExpression: 'REMOVE leaseUntil' });
    await calling('Releasing a mail', () => table().send(note));
  },
  async waits(mailId, until) {
    const note = new UpdateCommand({
      ...keyOf(mailId),
      UpdateExpression: 'SET leaseUntil = :until ADD throttles :one',
      ExpressionAttributeValues: { ':until': until, ':one': 1 },
    });
    await calling('Putting off a mail', () => table().send(note));
  },
  async spaced(purpose, address, reference, now, until) {
    const take = new UpdateCommand({
      ...keyOf(`distance/${purpose}/${hashOf(address)}`),
      UpdateExpression: 'SET holder = :reference, leaseUntil = :until, expiresAt = :end',
      // The application that took the place may come again, after a crash or with another file.
      ConditionExpression: 'attribute_not_exists(holder) OR leaseUntil <= :now OR holder = :reference',
      ExpressionAttributeValues: {
        ':reference': reference,
        ':until': until,
        ':now': now,
        ':end': Math.ceil(Date.parse(until) / 1000),
      },
    });
    try {
      await table().send(take);
      return true;
    } catch (error) {
      if (isConditionFailed(error)) return false;
      return calling('Spacing a mail', () => Promise.reject(error));
    }
  },
  wasSent: async (mailId) => (await messageIdOf(mailId)) !== null,
  async heard({ mailId, messageId, fate, at }) {
    const note = new UpdateCommand({
      ...keyOf(mailId),
      UpdateExpression:
        'SET messageId = if_not_exists(messageId, :id), sentAt = if_not_exists(sentAt, :at), #fate = if_not_exists(#fate, :at) REMOVE leaseUntil',
      ExpressionAttributeNames: { '#fate': noteOf[fate] },
      ExpressionAttributeValues: { ':id': messageId, ':at': at },
      ReturnValues: 'ALL_NEW',
    });
    const { Attributes } = await calling('Noting what SES said', () => table().send(note));
    const hash = Attributes?.addressHash;
    if (isSuppressing(fate) && typeof hash === 'string') await suppress(hash, at);
  },
  async arrivalOf(mailId) {
    const item = await itemOf(mailId);
    return arrivalOf(fates.filter((fate) => item?.[noteOf[fate]] !== undefined));
  },
  suppressed: async (address) => (await itemOf(suppressionOf(hashOf(address)))) !== undefined,
});

const hashOf = (address: string): string =>
  createHash('sha256').update(address.trim().toLowerCase()).digest('hex');

/** A suppressed address has an item beside the mails; docs/runbooks/mail-came-back.md says how to take one away. */
const suppressionOf = (hash: string): string => `suppressed/${hash}`;

async function suppress(hash: string, at: string): Promise<void> {
  const note = new UpdateCommand({
    ...keyOf(suppressionOf(hash)),
    UpdateExpression: 'SET suppressedAt = :at, expiresAt = :end',
    ExpressionAttributeValues: {
      ':at': at,
      ':end': Math.ceil(Date.parse(at) / 1000) + suppressedDays * 86_400,
    },
  });
  await calling('Suppressing an address', () => table().send(note));
}

/** Each fate has an attribute of its own, the ISO time of the first that was heard: so their order does not matter. */
const noteOf: Readonly<Record<MailFate, string>> = {
  sent: 'heardSentAt',
  delivered: 'deliveredAt',
  bounced: 'bouncedAt',
  complained: 'complainedAt',
  rejected: 'rejectedAt',
  delayed: 'delayedAt',
  suppressed: 'leftOutAt',
};
const fates = Object.keys(noteOf) as MailFate[];

async function itemOf(mailId: string): Promise<Record<string, unknown> | undefined> {
  const command = new GetCommand({ ...keyOf(mailId), ConsistentRead: true });
  return (await calling('Reading the mail ledger', () => table().send(command))).Item;
}

async function messageIdOf(mailId: string): Promise<string | null> {
  const item = await itemOf(mailId);
  return typeof item?.messageId === 'string' ? item.messageId : null;
}
