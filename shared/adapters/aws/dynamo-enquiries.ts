import type { Enquiry } from '../../domain/enquiry/enquiry.ts';
import type { Enquiries } from '../../ports/enquiries.ts';
import { getItem, putItem } from './dynamo-table.ts';

/** Enquiries as items of the table. */
export const dynamoEnquiries = (): Enquiries => ({
  get: (reference) => getItem<Enquiry>('ENQ', reference),
  save: (enquiry) => putItem('ENQ', enquiry.reference, enquiry),
});
