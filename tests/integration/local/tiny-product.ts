import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DynamoDBClient, ScanCommand } from '@aws-sdk/client-dynamodb';
import { type Product, type ProductOptions, startProduct } from '../../../local/product.ts';

/** A fresh data folder. */
export const dataFolder = (): string => mkdtempSync(join(tmpdir(), 'tiny-data-'));

/** Starts the tiny product: visibility of 6 s becomes 300 ms, and the schedule ticks every 3 s. */
export const startTiny = (templateDir: string, options: Partial<ProductOptions> = {}): Promise<Product> =>
  startProduct({
    dataDir: dataFolder(),
    templateDir,
    timeScale: 0.05,
    scanDelayMs: 0,
    quiet: true,
    ...options,
  });

/** Puts events on the bus by the product's own API, as a route of the product would. */
export async function ask(product: Product, ...details: object[]): Promise<void> {
  const response = await fetch(`${product.url}/api/events`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(details),
  });
  const body = await response.text();
  if (body !== '{"failed":0}') throw new Error(`${response.status} ${body}`);
}

/** Settings of an SDK client of the product. */
export const clientOf = ({ region, credentials }: Product, endpoint: string) => ({
  region,
  credentials,
  endpoint,
});

/** What the function kept, by id. */
export async function kept(
  product: Product,
): Promise<Map<string, { type: string; tries: number; verdict: string | null }>> {
  const client = new DynamoDBClient(clientOf(product, product.dynamoUrl));
  const { Items = [] } = await client.send(
    new ScanCommand({ TableName: product.names.table, ConsistentRead: true }),
  );
  client.destroy();
  return new Map(
    Items.map(({ pk, type, tries, verdict }) => [
      pk?.S ?? '',
      { type: type?.S ?? '', tries: Number(tries?.N), verdict: verdict?.S ?? null },
    ]),
  );
}

/** How many messages are in the dead-letter queue. */
export const dead = (product: Product): number => product.queues()[0]?.dead ?? -1;
