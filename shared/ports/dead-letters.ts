/** The stage's own dead-letter queue, for messages that no retry can mend. */
export interface DeadLetters {
  /** Puts the message there with a reason in words (never its content). */
  send(body: string, reason: string): Promise<void>;
}
