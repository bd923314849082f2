/** An event as the local bus passed it on. */
interface SeenEvent {
  readonly at: string;
  readonly detailType: string;
  readonly reference?: string;
  readonly queues: readonly string[];
}

/** A mail as SES accepted it. */
interface SeenMail {
  readonly to: readonly string[];
  readonly subject: string;
}

/** Prints an event of ours as it happens: what, about which application, and where it goes. Ticks say nothing. */
export function printEvent({ detailType, reference, queues }: SeenEvent): void {
  if (detailType === 'Scheduled Event' || isMailReport(detailType)) return;
  console.log(
    `  ${(reference ?? '').padEnd(9)}  ${detailType.padEnd(48)} → ${queues.join(', ') || 'kept for the record'}`,
  );
}

/** SES says of each mail that it was sent and delivered: the mail itself is printed. */
const isMailReport = (detailType: string): boolean => /^Email (Sent|Delivered)$/.test(detailType);

/** Prints whom a mail goes to and its subject. */
export function printMail({ to, subject }: SeenMail): void {
  console.log(`  ✉ ${to.join(', ')}\n    ${subject}`);
}
