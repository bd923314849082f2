/** A mail that SES took, as its recipients would get it. */
export interface StoredMail {
  /** SES's message id. */
  readonly id: string;
  /** ISO time. */
  readonly at: string;
  /** Plain addresses of all recipients, those of Cc and Bcc among them. */
  readonly to: readonly string[];
  /** The sender's plain address. */
  readonly from: string;
  readonly replyTo: string | null;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** By the name as the sender wrote it; those that SES takes out before it sends are left out. */
  readonly headers: Readonly<Record<string, string>>;
  readonly attachments: readonly StoredAttachment[];
  /** Message tags: from the call, or else from the header `X-SES-MESSAGE-TAGS`. */
  readonly tags: Readonly<Record<string, string>>;
  readonly configurationSet: string | null;
}

/** A file of a mail; its bytes are given by `attachment` of the mailbox. */
export interface StoredAttachment {
  readonly fileName: string;
  readonly contentType: string;
  /** In bytes, decoded. */
  readonly size: number;
}

/** What became of a mail after SES had taken it. */
export type MailFate = 'delivered' | 'bounced' | 'complained' | 'delayed' | 'unheard';
