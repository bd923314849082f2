import { paginateScan } from '@aws-sdk/lib-dynamodb';
import type { StoredApplications } from '../../ports/stored-applications.ts';
import { itemOf, type Stored, table } from './dynamo-table.ts';

/** What lies in a table, by scans of all of it. Errors of DynamoDB's come out as they are. */
export const dynamoStoredApplications = (tableName: string): StoredApplications => ({
  applications: () => scanned(tableName, 'APP'),
  leads: () => scanned(tableName, 'LEAD'),
});

async function* scanned<T extends Stored>(TableName: string, kind: string): AsyncGenerator<T> {
  const filter = { FilterExpression: 'sk = :kind', ExpressionAttributeValues: { ':kind': kind } };
  for await (const { Items } of paginateScan({ client: table() }, { TableName, ...filter })) {
    for (const item of Items ?? []) yield itemOf<T>(item);
  }
}
