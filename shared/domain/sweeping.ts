/** What the sweeper changes on anything it pushes. */
interface Swept {
  readonly sweeps: number;
  readonly dueAt: string | null;
}

/** After this many pushes without a move software gives up and asks a person: about an hour and a half. */
export const mostSweeps = 10;

/** The item with its next look set: after 1, 2, 4, 8 and then every 15 minutes. */
export function pushedAgain<T extends Swept>(item: T, now: Date): T {
  const minutes = Math.min(2 ** item.sweeps, 15);
  return {
    ...item,
    sweeps: item.sweeps + 1,
    dueAt: new Date(now.getTime() + minutes * 60_000).toISOString(),
  };
}
