import type { Application } from './application.ts';
import { availabilityOf } from './availability.ts';
import type { LeadKind } from './lead-states.ts';

/**
 * What a lead about an application is called first: that there is no CV, that one is an update, that its person can
 * start at once, that the region is doubtful, in this order. `today` is an ISO date in London.
 */
export function leadKindOf(
  { files, form, profile, decision }: Pick<Application, 'files' | 'form' | 'profile' | 'decision'>,
  { isUpdate, today }: { readonly isUpdate: boolean; readonly today: string },
): LeadKind {
  if (!files.some(({ versionId }) => versionId !== null)) return 'no-cv';
  if (isUpdate) return 'updated';
  if (availabilityOf(form, profile, today).is === 'now') return 'now';
  return decision?.region.check ? 'check-region' : 'lead';
}
