import type { Section } from '../sections/sections.ts';

/** Title and evidence of the newest job, and of what came before it: people are placed by what they do now. */
const weights = {
  newest: { title: 2, evidence: 1 },
  before: { title: 0.6, evidence: 0.4 },
  fall: 0.75,
  least: 0.1,
};

/**
 * How much each job counts: the newest in full, the one before it well under half, each older one three quarters of
 * the next; half of that beyond five years, a quarter beyond ten. Years are counted back from the CV's own newest,
 * so no clock is needed.
 */
export function recencyOf(sections: readonly Section[]): Map<Section, { title: number; evidence: number }> {
  const jobs = sections.filter((section) => section.job !== undefined && section.lines.length > 0);
  const endOf = (section: Section): number | undefined =>
    section.job?.current ? Number.POSITIVE_INFINITY : section.job?.to;
  const lastYear = Math.max(...jobs.map(({ job }) => job?.to ?? job?.from ?? 0), 0);
  // Stable sort: undated jobs keep their place in the CV, where the newest stands first.
  const ranked = jobs
    .map((section, at) => ({ section, at, end: endOf(section) }))
    .sort((a, b) =>
      a.end === undefined || b.end === undefined || a.end === b.end ? a.at - b.at : b.end > a.end ? 1 : -1,
    );
  const factors = new Map<Section, { title: number; evidence: number }>();
  ranked.forEach(({ section, end }, rank) => {
    const gap = end === undefined || end === Number.POSITIVE_INFINITY ? 0 : lastYear - end;
    const age = gap > 10 ? 0.25 : gap > 5 ? 0.5 : 1;
    const fresh = rank === 0 || section.job?.current;
    const { newest, before, fall, least } = weights;
    const factor = Math.max(fall ** Math.max(rank - 1, 0), least) * age;
    const older = { title: before.title * factor, evidence: before.evidence * factor };
    factors.set(section, fresh ? newest : older);
  });
  return factors;
}
