import type { Product } from '../../local/options.ts';

/** What another process needs in order to use the product over the network. */
export type Address = Pick<Product, 'url' | 'dynamoUrl' | 'names' | 'region' | 'credentials'>;

/** A mail by what it is about; SES's message tags. */
export interface MailNote {
  readonly reference: string;
  /** Its id in the mail ledger: `lead/L-K7M4-9QXT/1`. */
  readonly mail: string;
}

/** What the parent asks of the product's process. */
export type Question =
  | { readonly ask: 'advance'; readonly ms: number }
  | { readonly ask: 'idle'; readonly timeoutMs: number }
  | { readonly ask: 'mails' };

/** What the product's process says: where it is, each mail as SES takes it, and one answer a question. */
export type Told =
  | { readonly told: 'ready'; readonly address: Address }
  | { readonly told: 'mail'; readonly mail: MailNote }
  | { readonly told: 'answer'; readonly mails?: readonly MailNote[]; readonly error?: string };
