import { SesError } from './query-api.ts';
import type { MailFate } from './stored-mail.ts';

/** What a test or a drill may let happen to the next mails. */
export type MailFault =
  | 'throttle'
  | 'reject'
  | 'sandbox'
  | 'unavailable'
  | 'lost-answer'
  | 'bounce'
  | 'complaint'
  | 'delay'
  | 'unheard';

/** The faults that are still to happen, in order, one a mail. */
export class MailFaults {
  readonly #next: MailFault[] = [];

  add(fault: MailFault, times: number): void {
    for (let time = 0; time < times; time += 1) this.#next.push(fault);
  }

  take(): MailFault | undefined {
    return this.#next.shift();
  }

  clear(): void {
    this.#next.length = 0;
  }
}

/** The error that a fault means for the call; null where SES takes the mail all the same. */
export function errorOf(fault: MailFault | undefined, region: string): SesError | null {
  switch (fault) {
    case 'throttle':
      return new SesError('Throttling', 'Maximum sending rate exceeded.');
    case 'reject':
      return new SesError('MessageRejected', 'Email was rejected.');
    case 'sandbox':
      return new SesError(
        'MessageRejected',
        `Email address is not verified. The following identities failed the check in region ${region.toUpperCase()}.`,
      );
    case 'unavailable':
      return new SesError('ServiceUnavailable', 'The service is not available.', 503);
    default:
      return null;
  }
}

/** The addresses of SES's mailbox simulator, by what happens to a mail for them. */
const simulated: Readonly<Record<string, MailFate>> = {
  bounce: 'bounced',
  suppressionlist: 'bounced',
  complaint: 'complained',
};

/** What becomes of a mail that SES took: by the fault asked for, or else by its recipients. */
export function fateOf(fault: MailFault | undefined, to: readonly string[]): MailFate {
  if (fault === 'bounce') return 'bounced';
  if (fault === 'complaint') return 'complained';
  if (fault === 'delay') return 'delayed';
  if (fault === 'unheard') return 'unheard';
  const names = to.flatMap((address) => /^([^@+]+).*@simulator\.amazonses\.com$/i.exec(address)?.[1] ?? []);
  return names.map((name) => simulated[name.toLowerCase()]).find((fate) => fate !== undefined) ?? 'delivered';
}
