/** A mail as composed: no addressee, no attachment, no MIME. Safe to hand to a MIME library as it is. */
export interface Message {
  /** One line of at most 78 characters. */
  readonly subject: string;
  /** Says all that `html` says. */
  readonly text: string;
  /** A whole document; asks for nothing from elsewhere. */
  readonly html: string;
  /** One plain address. */
  readonly replyTo?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Marks a mail as written by a machine (RFC 3834), so that absence notes do not answer it. */
export const automatic: Readonly<Record<string, string>> = {
  'Auto-Submitted': 'auto-generated',
  'X-Auto-Response-Suppress': 'All',
};
