import type { DatedJob, Profile } from '../decision.ts';
import type { Reason } from '../reason.ts';

/** Why the runner-up was not chosen. */
export const whyNots = [
  'person',
  'form',
  'older-job',
  'no-title',
  'one-mention',
  'wanted',
  'home',
  'fewer',
] as const;
export type WhyNot = (typeof whyNots)[number];

/** What the chosen tag and its runner-up rest on, strongest first. */
export interface Compared {
  readonly chosen: readonly Reason[];
  readonly second: readonly Reason[];
  readonly profile: Pick<Profile, 'jobs'> | null;
}

const isTitle = ({ rule }: Reason): boolean => /^(title|composed):/.test(rule);
const endOf = ({ to }: DatedJob): number => to ?? Number.POSITIVE_INFINITY;
const placeOf = (page: number | null, line: number): number => (page ?? 0) * 1e5 + line;

/** The dated job that a reason's line stands in, where a newer job is dated too; null otherwise. */
export function olderJobOf({ page, line }: Reason, profile: Compared['profile']): DatedJob | null {
  const jobs = profile?.jobs ?? [];
  if (line === null) return null;
  const place = placeOf(page, line);
  const own = jobs.find(
    (job) => place >= placeOf(job.page, job.line) && place <= placeOf(job.lastPage, job.lastLine),
  );
  return own !== undefined && jobs.some((job) => endOf(job) > endOf(own)) ? own : null;
}

/** Why a field that appears too was not chosen: the first of the plain causes that applies. */
export function whyNotField({ chosen, second, profile }: Compared): WhyNot {
  const [best] = second;
  if (chosen[0]?.rule.startsWith('form:')) return 'form';
  if (best && olderJobOf(best, profile) && !(chosen[0] && olderJobOf(chosen[0], profile))) return 'older-job';
  if (chosen.some(isTitle) && !second.some(isTitle)) return 'no-title';
  return new Set(second.map(({ rule }) => rule)).size === 1 ? 'one-mention' : 'fewer';
}

/** Why a region that appears too was not chosen: what the chosen one rests on counts more. */
export function whyNotRegion({ chosen, second }: Compared): WhyNot {
  const rule = chosen[0]?.rule ?? '';
  if ((chosen[0]?.weight ?? 0) <= (second[0]?.weight ?? 0)) return 'fewer';
  if (rule.startsWith('form:')) return 'form';
  if (rule.startsWith('wanted:')) return 'wanted';
  return /^(postcode|home|place|town):/.test(rule) ? 'home' : 'fewer';
}
