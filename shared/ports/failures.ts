/** Something a later try can mend: throttling, a timeout, a service that is down. The queue retries it. */
export class TransientError extends Error {
  override readonly name: string = 'TransientError';
}

/** Somebody else wrote the item since it was read: read again, and decide again. */
export class ConflictError extends Error {
  override readonly name = 'ConflictError';
}

/** A message that no retry can mend: it does not fit its contract. It goes straight to the stage's dead-letter queue. */
export class ContractError extends Error {
  override readonly name = 'ContractError';
}

/** SES answered no: nothing is under way, so the mail's lease can be given back. The queue retries it. */
export class MailRefusedError extends TransientError {
  readonly refused = true;
}

/** SES answered that we ask too much, by the second or by the day: the mail waits its turn, outside any queue. */
export class MailThrottledError extends TransientError {
  readonly throttled = true;
}
