import type { ApplicationState } from '../../../shared/domain/application.ts';

/** States in which nothing more happens by itself. */
const settled: ReadonlySet<ApplicationState> = new Set(['withdrawn', 'erased', 'expired']);

/** States that wait for a person: worth a look now and then. */
const slow: ReadonlySet<ApplicationState> = new Set([
  'routed',
  'needs-review',
  'rejected',
  'awaiting-upload',
]);

/**
 * Milliseconds until the next look at an application, or null for none. Every second at first, then ever more seldom:
 * `sinceChangeMs` counts from the last change that was seen.
 */
export function pollDelay(state: ApplicationState | null, sinceChangeMs: number): number | null {
  if (state !== null && settled.has(state)) return null;
  const isSlow = state !== null && slow.has(state);
  if (sinceChangeMs < 15_000) return isSlow ? 3000 : 1000;
  if (sinceChangeMs < 60_000) return isSlow ? 10_000 : 2500;
  if (sinceChangeMs < 600_000) return isSlow ? 30_000 : 10_000;
  return 120_000;
}
