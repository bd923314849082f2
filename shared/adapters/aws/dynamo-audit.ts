import { createHash } from 'node:crypto';
import { PutCommand } from '@aws-sdk/lib-dynamodb';
import type { Audit } from '../../ports/audit.ts';
import { environment } from '../../runtime/env.ts';
import { table } from './dynamo-table.ts';
import { calling, isConditionFailed } from './failures.ts';

/** Audit notes as items of the table, one a link and minute. No role may delete, and a note that is there is left as it is. */
export const dynamoAudit = (): Audit => ({
  async opened({ subject, assignment, token, at, until }) {
    const minute = at.toISOString().slice(0, 16);
    const link = createHash('sha256').update(token).digest('hex').slice(0, 16);
    const note = new PutCommand({
      TableName: environment().TABLE_NAME,
      Item: {
        pk: `AUDIT#${subject}`,
        sk: `${minute}#${link}`,
        what: 'opened',
        assignment,
        at: at.toISOString(),
        expiresAt: Math.floor(until.getTime() / 1000),
      },
      ConditionExpression: 'attribute_not_exists(pk)',
    });
    try {
      await table().send(note);
    } catch (error) {
      if (!isConditionFailed(error)) await calling('Noting an opening', () => Promise.reject(error));
    }
  },
});
