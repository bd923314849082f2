/** What the sweeper changes on anything it pushes. */
interface Swept {
  readonly sweeps: number;
  readonly dueAt: string | null;
}

/** After this many pushes without a move software gives up reading and asks a person: about an hour and a half. */
export const mostSweeps = 10;

/** After this many pushes, about a day, whatever is owed is looked at every hour. */
const dayOfSweeps = 100;

/**
 * The item with its next look set: after 1, 2, 4, 8 and then every 15 minutes, after a day every hour. A mail that is
 * owed is never given up: a lease may run out, or SES take mails again, at any time.
 */
export function pushedAgain<T extends Swept>(item: T, now: Date): T {
  const minutes = item.sweeps < dayOfSweeps ? Math.min(2 ** item.sweeps, 15) : 60;
  return {
    ...item,
    sweeps: item.sweeps + 1,
    dueAt: new Date(now.getTime() + minutes * 60_000).toISOString(),
  };
}
