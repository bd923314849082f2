/** Longest wait after throttling, in minutes, and the first one's upper bound. */
const longestWait = 15;
const firstWait = 0.5;

/**
 * ISO time before which a service that said we ask too much is not asked again, after so many times that it said so
 * before: exponential with full jitter, 15 minutes at most. `chance` is in [0, 1).
 */
export function notBefore(throttles: number, chance: number, now: Date): string {
  const bound = Math.min(longestWait, firstWait * 2 ** throttles);
  return new Date(now.getTime() + bound * chance * 60_000).toISOString();
}
