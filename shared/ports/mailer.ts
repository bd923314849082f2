/** A mail as it goes out. */
export interface OutgoingMail {
  /** What it is for, and so its place in the ledger: `lead/L-K7M4-9QXT/1`. */
  readonly id: string;
  readonly reference: string;
  readonly to: { readonly name: string; readonly address: string };
  readonly from: { readonly name: string; readonly address: string };
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly replyTo?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Left out when a mail of this purpose, about another application, went to the address within so many minutes: nobody is to be flooded in our name. */
  readonly distance?: { readonly purpose: 'receipt' | 'outcome' | 'enquiry'; readonly minutes: number };
  readonly attachments?: readonly MailAttachment[];
  /** Sent even where other mail to the address came back: nobody comes after this recipient. */
  readonly always?: boolean;
}

/** A file in a mail. */
export interface MailAttachment {
  readonly fileName: string;
  readonly contentType: string;
  readonly content: Uint8Array;
}

/** Sends mail. */
export interface Mailer {
  /** Hands the mail to SES; throws `TransientError` where a retry can help. */
  send(mail: OutgoingMail): Promise<{ readonly messageId: string }>;
}
