import '../../doubles/environment.ts';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { DeleteItemCommand, DynamoDBClient, ScanCommand } from '@aws-sdk/client-dynamodb';
import { describe, expect, it } from 'vitest';
import { dynamoMailLedger } from '../../../shared/adapters/aws/dynamo-mail-ledger.ts';
import type { MailLedger } from '../../../shared/ports/mail-ledger.ts';
import { memoryPorts } from '../../doubles/memory-ports.ts';
import { ownTable } from '../table.ts';

ownTable();

const address = 'Robin.Ashdown@example.com';
const at = (minute: number) => new Date(Date.parse('2026-11-25T09:00:00Z') + minute * 60_000).toISOString();

/** The table's ledger and the one that tests and the simulator use hold the same rules. */
const ledgers: readonly [string, () => MailLedger][] = [
  ['in the table', dynamoMailLedger],
  ['in memory', () => memoryPorts().ledger],
];

describe.each(ledgers)('the mail ledger %s', (name, open) => {
  const ledger = open();
  const id = (mail: string) => `${mail}/${name.replaceAll(' ', '-')}`;

  it('gives a mail to one run at a time, and to the next when the lease is over', async () => {
    const claim = (now: number, until: number) => ledger.claim(id('lead'), address, at(now), at(until));
    expect(await claim(0, 15)).toEqual({ kind: 'claimed', throttles: 0 });
    expect(await claim(14, 29)).toEqual({ kind: 'busy' });
    expect(await claim(15, 30)).toEqual({ kind: 'claimed', throttles: 0 });
    await ledger.release(id('lead'));
    expect(await claim(16, 31)).toEqual({ kind: 'claimed', throttles: 0 });
    await ledger.sent(id('lead'), 'ses-1', at(17));
    expect(await claim(60, 75)).toEqual({ kind: 'sent', messageId: 'ses-1' });
    expect(await ledger.wasSent(id('lead'))).toBe(true);
  });

  it('keeps a throttled mail from everybody until its time, and counts', async () => {
    const claim = (now: number) => ledger.claim(id('receipt'), address, at(now), at(now + 15));
    expect(await claim(0)).toEqual({ kind: 'claimed', throttles: 0 });
    await ledger.waits(id('receipt'), at(3));
    expect(await claim(2)).toEqual({ kind: 'busy' });
    expect(await claim(3)).toEqual({ kind: 'claimed', throttles: 1 });
    await ledger.waits(id('receipt'), at(5));
    expect(await claim(5)).toEqual({ kind: 'claimed', throttles: 2 });
    expect(await ledger.wasSent(id('receipt'))).toBe(false);
  });

  it('suppresses an address after a permanent bounce or a complaint, not after a delay, and holds it as a hash', async () => {
    const hear = (fate: 'delayed' | 'rejected' | 'bounced') =>
      ledger.heard({ mailId: id('outcome'), messageId: 'ses-2', fate, at: at(1) });
    await ledger.claim(id('outcome'), address, at(0), at(15));
    await hear('delayed');
    await hear('rejected');
    expect(await ledger.suppressed(address)).toBe(false);
    await hear('bounced');
    await hear('bounced');
    expect(await ledger.suppressed(address.toLowerCase())).toBe(true);
    expect(await ledger.suppressed('kim.sorrel@example.com')).toBe(false);
    expect(await ledger.arrivalOf(id('outcome'))).toBe('bounced');
  });

  it('settles a mail that was left out', async () => {
    await ledger.claim(id('moved'), address, at(0), at(15));
    await ledger.heard({ mailId: id('moved'), messageId: 'left-out', fate: 'suppressed', at: at(0) });
    const again = await ledger.claim(id('moved'), address, at(20), at(35));
    expect(again).toEqual({ kind: 'sent', messageId: 'left-out' });
    expect(await ledger.arrivalOf(id('moved'))).toBe('bounced');
  });
});

it('lets an address go when its item is deleted, as the runbook says', async () => {
  const hash = createHash('sha256').update(address.toLowerCase()).digest('hex');
  const runbook = readFileSync(new URL('../../../docs/runbooks/mail-came-back.md', import.meta.url), 'utf8');
  const [, pk = '', sk = ''] = /"pk\\":{\\"S\\":\\"(.+?)\\"}.*?{\\"S\\":\\"(.+?)\\"}/.exec(runbook) ?? [];
  const found = { TableName: 'table', Key: { pk: { S: pk.replace('$hash', hash) }, sk: { S: sk } } };
  expect(await dynamoMailLedger().suppressed(address)).toBe(true);
  await new DynamoDBClient({}).send(new DeleteItemCommand(found));
  expect(await dynamoMailLedger().suppressed(address)).toBe(false);
});

it('holds no address', async () => {
  const { Items = [] } = await new DynamoDBClient({}).send(new ScanCommand({ TableName: 'table' }));
  expect(Items.length).toBeGreaterThan(3);
  expect(JSON.stringify(Items)).not.toMatch(/ashdown/i);
});
