import '../../doubles/environment.ts';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type DynamoDb, startDynamoDb } from '../../../local/services/dynamodb/dynamodb.ts';
import { dynamoLeads } from '../../../shared/adapters/aws/dynamo-leads.ts';
import { assignLead, type Lead } from '../../../shared/domain/lead.ts';

const key = (AttributeName: string, KeyType: string) => ({ AttributeName, KeyType });
const table = {
  name: 'table',
  expiryAttribute: 'expiresAt',
  create: {
    TableName: 'table',
    BillingMode: 'PAY_PER_REQUEST',
    AttributeDefinitions: ['pk', 'sk'].map((AttributeName) => ({ AttributeName, AttributeType: 'S' })),
    KeySchema: [key('pk', 'HASH'), key('sk', 'RANGE')],
  },
};

const dir = mkdtempSync(join(tmpdir(), 'open-leads-'));
let dynamo: DynamoDb;
beforeAll(async () => {
  dynamo = await startDynamoDb(dir, [table]);
  Object.assign(process.env, {
    AWS_ENDPOINT_URL_DYNAMODB: dynamo.url,
    AWS_REGION: 'eu-west-2',
    AWS_ACCESS_KEY_ID: 'local',
    AWS_SECRET_ACCESS_KEY: 'local',
  });
});
afterAll(async () => {
  await dynamo.stop();
  rmSync(dir, { recursive: true, force: true });
});

const now = new Date('2026-11-25T09:00:00.000Z');
const leadOf = (reference: string, owner: string, earlier: Lead | null = null): Lead =>
  assignLead(earlier, { reference, round: 1, owner, rule: 'send', fallback: false, because: null }, now);

it('lists the open leads of each owner, through reassignment, waiting, closing and opening again', async () => {
  const leads = dynamoLeads();
  const one = await leads.save(leadOf('AAAA-2222', 'ann'));
  await leads.save(leadOf('BBBB-2222', 'ann'));
  expect(await leads.openOf('ann')).toEqual(['L-AAAA-2222', 'L-BBBB-2222']);
  expect(await leads.openOf('bob')).toEqual([]);

  const moved = await leads.save(leadOf('AAAA-2222', 'bob', one));
  expect([await leads.openOf('ann'), await leads.openOf('bob')]).toEqual([['L-BBBB-2222'], ['L-AAAA-2222']]);

  const waiting = await leads.save(leadOf('AAAA-2222', 'triage', moved));
  expect([await leads.openOf('bob'), await leads.openOf('waiting')]).toEqual([[], ['L-AAAA-2222']]);

  const closed = await leads.save({ ...waiting, owner: 'bob', state: 'closed' });
  expect([await leads.openOf('bob'), await leads.openOf('waiting')]).toEqual([[], []]);
  await leads.save({ ...closed, state: 'accepted' });
  expect(await leads.openOf('bob')).toEqual(['L-AAAA-2222']);
  expect(await leads.get('L-AAAA-2222')).toMatchObject({ owner: 'bob', version: 5 });
});

it('leaves the lists alone where somebody else wrote the lead first', async () => {
  const leads = dynamoLeads();
  const first = await leads.save(leadOf('CCCC-2222', 'cat'));
  await leads.save({ ...first, updatedAt: '2026-11-25T09:01:00.000Z' });
  await expect(leads.save(leadOf('CCCC-2222', 'dan', first))).rejects.toMatchObject({
    name: 'ConflictError',
  });
  expect([await leads.openOf('cat'), await leads.openOf('dan')]).toEqual([['L-CCCC-2222'], []]);
});

it("counts a team's turns from 0, each taken once", async () => {
  const leads = dynamoLeads();
  const taken = await Promise.all([leads.turnOf('duo'), leads.turnOf('duo'), leads.turnOf('duo')]);
  expect(taken.sort()).toEqual([0, 1, 2]);
  expect(await leads.turnOf('trio')).toBe(0);
});
