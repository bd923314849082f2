import type { Application, Decision } from './application.ts';
import { moveTo } from './application-moves.ts';
import { type Lead, leadOf } from './lead.ts';
import { decisionIn } from './lead-history.ts';
import type { Tags } from './lead-owner.ts';

/** States in which a decision stands or is asked for; in any other a newer file is on its way and will be decided itself. */
const decidable: readonly Application['state'][] = ['routed', 'needs-review', 'rejected'];

/**
 * The application as a person decided it: their tags stand as certain, with themselves named as the rule. Null where
 * it is being read anew. A form that looked machine-made has been looked at with it.
 */
export function corrected(application: Application, tags: Tags, by: string, now: Date): Application | null {
  if (!decidable.includes(application.state)) return null;
  const decision = decisionBy(application.decision, tags, by);
  const changes = { decision, reason: null, suspicion: null };
  return application.state === 'routed'
    ? { ...application, ...changes, updatedAt: now.toISOString() }
    : moveTo(application, 'routed', now, changes);
}

/**
 * The application with what a person last said of it, where that is on the lead alone: whoever wrote the two died in
 * between, or lost the application to another write. Null where it is on both, or nobody said anything.
 */
export function leftUndecided(application: Application, lead: Lead, now: Date): Application | null {
  const { id, reference, round, specialism, region, history } = lead;
  if (lead.state === 'closed' || specialism === null || region === null) return null;
  if (application.reference !== reference || application.round !== round) return null;
  const said = decisionIn(history);
  const tags = { specialism, region };
  if (!said || isAsSaid(application, tags) || isOvertaken(application, lead, said.at)) return null;
  const decided = corrected(application, tags, said.by, now);
  return decided === null || leadOf(decided) === id ? decided : { ...decided, leadId: id };
}

/** Whether the application says what a person did. */
const isAsSaid = ({ state, suspicion, decision }: Application, { specialism, region }: Tags): boolean =>
  state === 'routed' &&
  suspicion === null &&
  decision?.specialism.specialism === specialism &&
  decision.region.region === region;

/** Whether the application came to its end after that: what came in since counts, such as a late file that cannot be read. */
const isOvertaken = (
  { state, reason, timeline }: Application,
  { messageId }: Lead,
  saidAt: string,
): boolean =>
  state !== 'routed' && (messageId !== null || reason === 'malware') && (timeline.at(-1)?.at ?? '') > saidAt;

function decisionBy(earlier: Decision | null, { specialism, region }: Tags, by: string): Decision {
  const rule = `person:${by}`;
  const said = { quote: '', page: null, line: null, rule, weight: 100 };
  const { specialism: field, region: place } = earlier ?? {};
  const isSameField = field?.specialism === specialism;
  const isSameRegion = place?.region === region;
  const specialisms = (field?.specialisms ?? []).filter(({ id }) => id !== specialism);
  return {
    specialism:
      field && isSameField
        ? field
        : {
            specialism,
            subSpecialism: null,
            specialisms: [{ id: specialism, confidence: 1 }, ...specialisms],
            confidence: 1,
            reasons: [{ kind: 'specialism', id: specialism, ...said }, ...(field?.reasons ?? [])],
          },
    region:
      place && isSameRegion
        ? { ...place, check: false }
        : {
            region,
            confidence: 1,
            check: false,
            marks: place?.marks ?? [],
            undecided: null,
            // What decided before spoke for another region.
            area: null,
            council: null,
            place: place?.place ?? null,
            reasons: [{ kind: 'region', id: region, ...said }, ...(place?.reasons ?? [])],
          },
  };
}
