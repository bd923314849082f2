import type { Lead } from '../../domain/lead.ts';
import type { Leads } from '../../ports/leads.ts';
import { getItem, putItem } from './dynamo-table.ts';

/** Leads as items of the table. */
export const dynamoLeads = (): Leads => ({
  get: (id) => getItem<Lead>('LEAD', id),
  save: (lead) => putItem('LEAD', lead.id, lead),
});
