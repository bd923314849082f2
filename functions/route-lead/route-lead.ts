import { moveTo } from '../../shared/domain/application-moves.ts';
import type { Clock } from '../../shared/ports/clock.ts';
import { type PlacingPorts, placeLead, placeOf } from '../../shared/runtime/place-lead.ts';
import type { Run } from '../../shared/runtime/run.ts';
import type { stage } from './stage.ts';

interface Ports extends PlacingPorts {
  readonly clock: Clock;
}

/**
 * Makes the lead of a decided application, or joins it to the lead that its person has. Its owner comes by the agency's
 * ordered rules; a newer CV stays with the owner it has, and waits where they had a mail about the person within the hour.
 */
export const routeLead: Run<typeof stage, Ports> =
  (ports) =>
  async ({ data }, application) => {
    if (!application) return null;
    const { specialism, region } = application.decision ?? {};
    // By the item: a late copy of an earlier event of the same round has the tags of then.
    const tags = {
      specialism: specialism?.specialism ?? data.specialism,
      region: region?.region ?? data.region,
    };
    const now = ports.clock.now();
    const place = await placeOf(application, ports, now);
    return placeLead(moveTo(application, 'routed', now), tags, place, ports, now);
  };
