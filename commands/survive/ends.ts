import { tableItem } from '../../local/table-item.ts';
import type { Application } from '../../shared/domain/application.ts';
import { type Lead, leadOf } from '../../shared/domain/lead.ts';
import { mailIds } from '../../shared/domain/mail-ids.ts';
import type { Address } from './messages.ts';

/**
 * How far an application is, in words for a report; null when it is at its end, with the staff's and the candidate's
 * mail accepted.
 */
export async function stillOpen(address: Address, reference: string): Promise<string | null> {
  const receipt = mailIds.receipt({ reference, access: 1 });
  const application = (await tableItem(address, `APP#${reference}`, 'APP')) as unknown as Application | null;
  if (!application) return 'not in the table';
  const [lead, receiptNote] = (await Promise.all([
    tableItem(address, `LEAD#${leadOf(application)}`, 'LEAD'),
    tableItem(address, `MAIL#${receipt}`, 'MAIL'),
  ])) as unknown as [Lead | null, Record<string, unknown> | null];
  const { state } = application;
  if (state !== 'routed' && state !== 'needs-review' && state !== 'rejected') return state;
  if (!lead) return `${state}, without a lead`;
  if (lead.state === 'new' || lead.state === 'sending') return `${state}, its lead ${lead.state}`;
  return typeof receiptNote?.messageId === 'string' ? null : `${state}, without its receipt`;
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
