import type { Section } from '../sections/sections.ts';

/**
 * How much each job counts: the newest 1.5 for its title and 1 for its evidence; older ones 0.75 less each, and half
 * beyond five years, a quarter beyond ten. Years are counted back from the CV's own newest, so no clock is needed.
 */
export function recencyOf(sections: readonly Section[]): Map<Section, { title: number; evidence: number }> {
  const jobs = sections.filter((section) => section.job !== undefined && section.lines.length > 0);
  const endOf = (section: Section): number | undefined =>
    section.job?.current ? Number.POSITIVE_INFINITY : section.job?.to;
  const newest = Math.max(...jobs.map(({ job }) => job?.to ?? job?.from ?? 0), 0);
  // Stable sort: undated jobs keep their place in the CV, where the newest stands first.
  const ranked = jobs
    .map((section, at) => ({ section, at, end: endOf(section) }))
    .sort((a, b) =>
      a.end === undefined || b.end === undefined || a.end === b.end ? a.at - b.at : b.end > a.end ? 1 : -1,
    );
  const factors = new Map<Section, { title: number; evidence: number }>();
  ranked.forEach(({ section, end }, rank) => {
    const gap = end === undefined || end === Number.POSITIVE_INFINITY ? 0 : newest - end;
    const age = gap > 10 ? 0.25 : gap > 5 ? 0.5 : 1;
    const factor = Math.max(0.75 ** rank, 0.1) * age;
    const fresh = rank === 0 || section.job?.current;
    factors.set(section, { title: fresh ? 1.5 : factor, evidence: fresh ? 1 : factor });
  });
  return factors;
}
