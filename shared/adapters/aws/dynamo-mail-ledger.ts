import { createHash } from 'node:crypto';
import { GetCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { arrivalOf, type MailFate } from '../../domain/delivery/mail-news.ts';
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
  async claim(mailId, now, leaseUntil) {
    const lease = new UpdateCommand({
      ...keyOf(mailId),
      UpdateExpression: 'SET leaseUntil = :until, claimedAt = :now',
      ConditionExpression:
        'attribute_not_exists(messageId) AND (attribute_not_exists(leaseUntil) OR leaseUntil <= :now)',
      ExpressionAttributeValues: { ':until': leaseUntil, ':now': now },
    });
    try {
      await table().send(lease);
      return { kind: 'claimed' };
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
  async spaced(purpose, address, reference, now, until) {
    const take = new UpdateCommand({
      ...keyOf(`distance/${purpose}/${createHash('sha256').update(address.toLowerCase()).digest('hex')}`),
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
    });
    await calling('Noting what SES said', () => table().send(note));
  },
  async arrivalOf(mailId) {
    const item = await itemOf(mailId);
    return arrivalOf(fates.filter((fate) => item?.[noteOf[fate]] !== undefined));
  },
});

/** Each fate has an attribute of its own, the ISO time of the first that was heard: so their order does not matter. */
const noteOf: Readonly<Record<MailFate, string>> = {
  sent: 'heardSentAt',
  delivered: 'deliveredAt',
  bounced: 'bouncedAt',
  complained: 'complainedAt',
  rejected: 'rejectedAt',
  delayed: 'delayedAt',
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
