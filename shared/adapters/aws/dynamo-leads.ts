import { GetCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { Lead } from '../../domain/lead.ts';
import { openListOf } from '../../domain/open-leads.ts';
import type { Leads } from '../../ports/leads.ts';
import { environment } from '../../runtime/env.ts';
import { getItem, replaceItem, table } from './dynamo-table.ts';
import { calling } from './failures.ts';

/** Leads as items of the table, with one item for each owner that lists their open ones (some 27,000 fit). */
export const dynamoLeads = (): Leads => ({
  get: (id) => getItem<Lead>('LEAD', id),
  async save(lead) {
    const { stored, replaced } = await replaceItem<Lead>('LEAD', lead.id, lead);
    const list = openListOf(lead);
    const former = replaced && openListOf(replaced);
    if (former && former !== list) await change('DELETE', former, lead.id);
    // Again on every move of an open lead: a run that died before this line is made good by the next.
    if (list && (list !== former || lead.state !== replaced?.state)) await change('ADD', list, lead.id);
    return stored;
  },
  async openOf(list) {
    if (isAlone()) return [];
    const command = new GetCommand({ ...keyOf('OPEN', list), ConsistentRead: true });
    const { Item } = await calling('Reading open leads', () => table().send(command));
    return Item?.leads instanceof Set ? [...(Item.leads as Set<string>)].sort() : [];
  },
  async turnOf(team) {
    if (isAlone()) return 0;
    const command = new UpdateCommand({
      ...keyOf('TURN', team),
      UpdateExpression: 'ADD taken :one',
      ExpressionAttributeValues: { ':one': 1 },
      ReturnValues: 'UPDATED_NEW',
    });
    const { Attributes } = await calling("Taking a team's turn", () => table().send(command));
    return Number(Attributes?.taken ?? 1) - 1;
  },
});

/** Every CV is decided as if it were the only one. */
const isAlone = (): boolean => environment().REMEMBER_PEOPLE === 'off';

const keyOf = (kind: string, id: string) => ({
  TableName: environment().TABLE_NAME,
  Key: { pk: `${kind}#${id}`, sk: kind },
});

/** Adds to or takes from a list; doing it twice changes nothing. */
async function change(how: 'ADD' | 'DELETE', list: string, leadId: string): Promise<void> {
  const command = new UpdateCommand({
    ...keyOf('OPEN', list),
    UpdateExpression: `${how} leads :lead`,
    ExpressionAttributeValues: { ':lead': new Set([leadId]) },
  });
  await calling('Noting an open lead', () => table().send(command));
}
