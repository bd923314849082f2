import type { RequestListener, Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import dynalite from 'dynalite';
import { Outage } from '../../outage.ts';
import { fieldsOf } from '../../template/fields.ts';
import type { Json } from '../../template/lookup.ts';
import type { TablePlan } from '../../template/plan/storage.ts';
import { expireItems } from './expire-items.ts';

/** How often items past their time are looked for, in milliseconds. DynamoDB itself takes hours to days. */
const expiryEveryMs = 60_000;

/** The running stand-in. */
export interface DynamoDb {
  readonly url: string;
  /** One call of DynamoDB's JSON API; throws an error that carries DynamoDB's code. */
  call: DynamoCall;
  stop(): Promise<void>;
}

/** Calls an operation with a request and gives its answer. */
export type DynamoCall = (operation: string, request: Json) => Promise<{ readonly [key: string]: Json }>;

/**
 * Starts dynalite on the folder, creates the tables that are not there, and expires items. While it is `throttled`
 * every call is refused as DynamoDB refuses what goes beyond its capacity.
 */
export async function startDynamoDb(
  dir: string,
  tables: readonly TablePlan[],
  now: () => Date = () => new Date(),
  throttled = new Outage(),
): Promise<DynamoDb> {
  const server = dynalite({ path: dir, createTableMs: 0, deleteTableMs: 0, updateTableMs: 0 });
  throttle(server, throttled);
  server.keepAliveTimeout = 60_000;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const call = callTo(url);
  const { TableNames } = await call('ListTables', {});
  const present = new Set(Array.isArray(TableNames) ? TableNames : []);
  for (const { name, create } of tables) if (!present.has(name)) await createTable(call, name, create);
  let isBusy = false;
  const timer = setInterval(async () => {
    if (isBusy) return;
    isBusy = true;
    // A sweep that fails is done again a minute later; nothing depends on its hour.
    await expireItems(call, tables, now().getTime()).catch(() => {});
    isBusy = false;
  }, expiryEveryMs);
  return {
    url,
    call,
    stop: async () => {
      clearInterval(timer);
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Puts the refusal before dynalite's own answer. */
function throttle(server: Server, throttled: Outage): void {
  const answers = server.listeners('request') as RequestListener[];
  server.removeAllListeners('request');
  const refusal = JSON.stringify({
    __type: 'com.amazonaws.dynamodb.v20120810#ProvisionedThroughputExceededException',
    message: 'The level of configured provisioned throughput for the table was exceeded.',
  });
  server.on('request', (request, response) => {
    if (!throttled.refuses()) for (const answer of answers) answer.call(server, request, response);
    else response.writeHead(400, { 'content-type': 'application/x-amz-json-1.0' }).end(refusal);
  });
}

/** Creates a table and waits until it takes items. */
async function createTable(call: DynamoCall, name: string, create: Json): Promise<void> {
  await call('CreateTable', create);
  for (;;) {
    const { Table } = await call('DescribeTable', { TableName: name });
    if (fieldsOf(Table).TableStatus === 'ACTIVE') return;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

const callTo =
  (url: string): DynamoCall =>
  async (operation, request) => {
    const response = await fetch(url, {
      method: 'POST',
      headers: {
        'content-type': 'application/x-amz-json-1.0',
        'x-amz-target': `DynamoDB_20120810.${operation}`,
        'x-amz-date': new Date().toISOString(),
        // dynalite wants to see a signature and checks none.
        authorization: 'AWS4-HMAC-SHA256 Credential=local, SignedHeaders=host, Signature=local',
      },
      body: JSON.stringify(request),
    });
    const answer = (await response.json()) as { [key: string]: Json };
    if (!response.ok)
      throw new Error(`DynamoDB refused ${operation}: ${String(answer.__type ?? response.status)}`);
    return answer;
  };
