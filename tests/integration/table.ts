import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { type DynamoDb, startDynamoDb } from '../../local/services/dynamodb/dynamodb.ts';

const key = (AttributeName: string, KeyType: string) => ({ AttributeName, KeyType });

/** The product's table, without its index, on a dynalite of the test file's own, where the adapters' clients find it. */
export function ownTable(): void {
  const dir = mkdtempSync(join(tmpdir(), 'cv-router-table-'));
  let dynamo: DynamoDb;
  beforeAll(async () => {
    const create = {
      TableName: 'table',
      BillingMode: 'PAY_PER_REQUEST',
      AttributeDefinitions: ['pk', 'sk'].map((AttributeName) => ({ AttributeName, AttributeType: 'S' })),
      KeySchema: [key('pk', 'HASH'), key('sk', 'RANGE')],
    };
    dynamo = await startDynamoDb(dir, [{ name: 'table', expiryAttribute: 'expiresAt', create }]);
    Object.assign(process.env, {
      AWS_ENDPOINT_URL_DYNAMODB: dynamo.url,
      AWS_REGION: 'eu-west-2',
      AWS_ACCESS_KEY_ID: 'local',
      AWS_SECRET_ACCESS_KEY: 'local',
    });
  }, 60_000);
  afterAll(async () => {
    await dynamo.stop();
    rmSync(dir, { recursive: true, force: true });
  });
}
