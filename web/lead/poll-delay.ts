import type { LeadView } from '../../shared/domain/lead-view.ts';

/**
 * Milliseconds until the next look at an open lead: once a minute while somebody reads it, then every five minutes;
 * none after an hour without news or at an end, until the page is looked at again.
 */
export function pollDelay(view: LeadView | null, sinceChangeMs: number): number | null {
  if (view?.can.length === 0) return sinceChangeMs < 3_600_000 ? 300_000 : null;
  if (sinceChangeMs < 600_000) return 60_000;
  return sinceChangeMs < 3_600_000 ? 300_000 : null;
}
