import { UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { OcrBudget } from '../../ports/ocr-budget.ts';
import { environment } from '../../runtime/env.ts';
import { table } from './dynamo-table.ts';
import { calling, isConditionFailed } from './failures.ts';

/** Months' counts as items of the table, each counted up by one conditional write, so that no two functions take the last page. */
export const dynamoOcrBudget = (): OcrBudget => ({
  async take(month, pages, limit) {
    if (pages > limit) return false;
    const command = new UpdateCommand({
      TableName: environment().TABLE_NAME,
      Key: { pk: `OCR#${month}`, sk: 'OCR' },
      UpdateExpression: 'ADD #pages :pages',
      ConditionExpression: 'attribute_not_exists(#pages) OR #pages <= :room',
      ExpressionAttributeNames: { '#pages': 'pages' },
      ExpressionAttributeValues: { ':pages': pages, ':room': limit - pages },
    });
    try {
      await table().send(command);
      return true;
    } catch (error) {
      if (isConditionFailed(error)) return false;
      return calling('Counting recognised pages', () => Promise.reject(error));
    }
  },
});
