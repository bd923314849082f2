/** A message that a stage gave up. */
export interface DeadLetter {
  readonly id: string;
  readonly body: string;
  /** In words, where no retry can mend it: it fits no contract. Null where it failed too often. */
  readonly reason: string | null;
  /** ISO time at which it was first put on a queue. */
  readonly sentAt: string;
  /** Whoever holds it shows this to give it back or take it away. */
  readonly receipt: string;
}

/** The dead-letter queues of a deployment, by the queues' names. */
export interface DeadLetterQueues {
  /** Names of the queues that begin with that text, sorted. */
  named(prefix: string): Promise<string[]>;
  /** Up to ten messages, which nobody else gets for five minutes; none where the queue holds none to give. */
  take(queue: string): Promise<DeadLetter[]>;
  /** Lets others get it again. */
  giveBack(queue: string, letter: DeadLetter): Promise<void>;
  /** Sends it on and takes it away; dying in between leaves it in both places, which the stages' guards allow for. */
  move(queue: string, letter: DeadLetter, to: string): Promise<void>;
}
