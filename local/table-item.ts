import type { Product } from './options.ts';
import { signedFetch } from './signed-fetch.ts';

/** Reads one item of the local table, as it is; null where there is none. */
export async function tableItem(
  product: Pick<Product, 'dynamoUrl' | 'names' | 'region' | 'credentials'>,
  pk: string,
  sk: string,
): Promise<Record<string, unknown> | null> {
  const body = JSON.stringify({
    TableName: product.names.table,
    Key: { pk: { S: pk }, sk: { S: sk } },
    ConsistentRead: true,
  });
  const headers = {
    'content-type': 'application/x-amz-json-1.0',
    'x-amz-target': 'DynamoDB_20120810.GetItem',
  };
  const answer = await signedFetch(product.dynamoUrl, { method: 'POST', body, headers }, product, 'dynamodb');
  if (!answer.ok) throw new Error(`The local table answered ${answer.status}.`);
  const { Item } = (await answer.json()) as { Item?: Record<string, Attribute> };
  return Item ? (plain({ M: Item }) as Record<string, unknown>) : null;
}

/** A value in DynamoDB's own notation, in the types that our items use. */
type Attribute =
  | { readonly S: string }
  | { readonly N: string }
  | { readonly BOOL: boolean }
  | { readonly NULL: true }
  | { readonly L: readonly Attribute[] }
  | { readonly M: Readonly<Record<string, Attribute>> };

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
