import { type Fields, fieldsList, fieldsOf } from '../../template/fields.ts';
import type { Json } from '../../template/lookup.ts';
import type { DynamoCall } from './dynamodb.ts';

/** Every item that a Scan request finds, page after page, in DynamoDB's own notation. */
export async function* scanAll(call: DynamoCall, request: Fields): AsyncGenerator<Fields> {
  let from: Json | undefined;
  do {
    const page = await call('Scan', {
      ...request,
      ...(from === undefined ? {} : { ExclusiveStartKey: from }),
    });
    yield* fieldsList(page.Items);
    from = page.LastEvaluatedKey === undefined ? undefined : { ...fieldsOf(page.LastEvaluatedKey) };
  } while (from !== undefined);
}
