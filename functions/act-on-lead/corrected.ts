import type { Application, Decision } from '../../shared/domain/application.ts';
import { moveTo } from '../../shared/domain/application-moves.ts';
import type { Tags } from '../../shared/domain/lead-owner.ts';

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
