import type { Product } from './options.ts';
import { signedFetch } from './signed-fetch.ts';

/** What reading the table needs of the product. */
type Table = Pick<Product, 'dynamoUrl' | 'names' | 'region' | 'credentials'>;

/** Reads one item of the local table, as it is; null where there is none. */
export async function tableItem(
  product: Table,
  pk: string,
  sk: string,
): Promise<Record<string, unknown> | null> {
  const { Item } = await call<{ Item?: Attributes }>(product, 'GetItem', {
    Key: { pk: { S: pk }, sk: { S: sk } },
  });
  return Item ? plainItem(Item) : null;
}

/** Reads every item of one kind: those whose sort key is `sk`. */
export async function tableItems(product: Table, sk: string): Promise<Record<string, unknown>[]> {
  const items: Record<string, unknown>[] = [];
  for (let from: Attributes | undefined; ; ) {
    const page: Page = await call(product, 'Scan', {
      FilterExpression: 'sk = :sk',
      ExpressionAttributeValues: { ':sk': { S: sk } },
      ...(from ? { ExclusiveStartKey: from } : {}),
    });
    items.push(...(page.Items ?? []).map(plainItem));
    from = page.LastEvaluatedKey;
    if (!from) return items;
  }
}

interface Page {
  readonly Items?: readonly Attributes[];
  readonly LastEvaluatedKey?: Attributes;
}

async function call<T>(product: Table, operation: string, request: object): Promise<T> {
  const body = JSON.stringify({ TableName: product.names.table, ConsistentRead: true, ...request });
  const headers = {
    'content-type': 'application/x-amz-json-1.0',
    'x-amz-target': `DynamoDB_20120810.${operation}`,
  };
  const answer = await signedFetch(product.dynamoUrl, { method: 'POST', body, headers }, product, 'dynamodb');
  if (!answer.ok) throw new Error(`The local table answered ${answer.status}.`);
  return (await answer.json()) as T;
}

type Attributes = Readonly<Record<string, Attribute>>;

const plainItem = (item: Attributes) => plain({ M: item }) as Record<string, unknown>;

/** A value in DynamoDB's own notation, in the types that our items use. */
type Attribute =
  | { readonly S: string }
  | { readonly N: string }
  | { readonly BOOL: boolean }
  | { readonly NULL: true }
  | { readonly L: readonly Attribute[] }
  | { readonly M: Attributes };

function plain(attribute: Attribute): unknown {
  if ('S' in attribute) return attribute.S;
  if ('N' in attribute) return Number(attribute.N);
  if ('BOOL' in attribute) return attribute.BOOL;
  if ('L' in attribute) return attribute.L.map(plain);
  if ('M' in attribute) {
    return Object.fromEntries(Object.entries(attribute.M).map(([name, value]) => [name, plain(value)]));
  }
  return null;
}
