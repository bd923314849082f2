import type { DatedJob } from '../decision.ts';
import type { BlockJob } from '../places/blocks.ts';

/** No CV needs more, and a stored profile stays small. */
const most = 40;

/** The jobs that give their years, with where they stand, in reading order. */
export const datedJobs = (jobs: readonly BlockJob[]): DatedJob[] =>
  jobs
    .flatMap(({ job, lines }): DatedJob[] => {
      const [first] = lines;
      const last = lines.at(-1);
      const { from, to, current } = job;
      if (!first || !last || from === undefined || (to === undefined && !current)) return [];
      return [
        {
          page: first.page,
          line: first.line,
          lastPage: last.page,
          lastLine: last.line,
          from,
          to: to ?? null,
        },
      ];
    })
    .slice(0, most);

/**
 * Whole years that dated jobs cover, overlapping ones counted once and gaps not at all; a job that lasts ends in
 * `thisYear`. A job that begins and ends in one year counts as half of one.
 */
export function yearsInJobs(jobs: readonly DatedJob[], thisYear: number): number {
  const spans = jobs
    .map(({ from, to }) => ({ from, to: Math.min(to ?? thisYear, thisYear) }))
    .map(({ from, to }) => ({ from, to: to === from ? from + 0.5 : to }))
    .filter(({ from, to }) => to > from)
    .sort((one, other) => one.from - other.from);
  let covered = Number.NEGATIVE_INFINITY;
  let years = 0;
  for (const { from, to } of spans) {
    years += Math.max(0, to - Math.max(from, covered));
    covered = Math.max(covered, to);
  }
  return Math.round(years);
}
