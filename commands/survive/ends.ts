import { tableItem } from '../../local/table-item.ts';
import type { Application } from '../../shared/domain/application.ts';
import { type Lead, leadIdOf } from '../../shared/domain/lead.ts';
import type { Address } from './messages.ts';

/** How far an application is, in words for a report; null when it is at its end with its staff mail accepted. */
export async function stillOpen(address: Address, reference: string): Promise<string | null> {
  const [application, lead] = (await Promise.all([
    tableItem(address, `APP#${reference}`, 'APP'),
    tableItem(address, `LEAD#${leadIdOf(reference)}`, 'LEAD'),
  ])) as unknown as [Application | null, Lead | null];
  if (!application) return 'not in the table';
  const { state } = application;
  if (state !== 'routed' && state !== 'needs-review' && state !== 'rejected') return state;
  if (!lead) return `${state}, without a lead`;
  return lead.state === 'new' || lead.state === 'sending' ? `${state}, its lead ${lead.state}` : null;
}

/** Those that are not at their end, each with how far it is. */
export async function openOnes(
  address: Address,
  references: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const open = new Map<string, string>();
  for (const reference of references) {
    const state = await stillOpen(address, reference);
    if (state !== null) open.set(reference, state);
  }
  return open;
}
