import { agency } from '../../../shared/config/agency.ts';
import { knowledge } from '../../../shared/config/knowledge.ts';
import { decide } from '../../../shared/domain/decide.ts';
import { ownerOf } from '../../../shared/domain/territories/owner.ts';

/** What must stay the same under a swap, and the two shares that may move a little. */
export interface Decided {
  readonly specialism: string | null;
  readonly region: string | null;
  /** Name of the territory rule that decides; null where nothing is routed. */
  readonly owner: string | null;
  readonly undecided: string | null;
  /** Shares from 0 to 1: specialism, region. */
  readonly shares: readonly [number, number];
}

/** The product's own decision about lines of text, with whose lead it would be on a fixed day. */
export function decisionsOf(lines: readonly string[], name?: string): Decided {
  const text = { pages: [{ page: 1, lines }] };
  const { specialism, region, undecided } = decide(text, name === undefined ? {} : { name }, knowledge());
  const { territories, consultants } = agency();
  const owner =
    undecided !== null || specialism.specialism === null || region.region === null
      ? null
      : ownerOf(territories, consultants, {
          specialism: specialism.specialism,
          subSpecialism: specialism.subSpecialism,
          region: region.region,
          area: region.area,
          council: region.council,
          on: '2026-11-25',
        });
  return {
    specialism: specialism.specialism,
    region: region.region,
    owner: owner?.rule ?? null,
    undecided,
    shares: [specialism.confidence, region.confidence],
  };
}

/** What a swap changed: a line for each decision that flipped, none where all stand. */
export function flipsBetween(before: Decided, after: Decided): string[] {
  const kinds = ['specialism', 'region', 'owner', 'undecided'] as const;
  return kinds
    .filter((kind) => before[kind] !== after[kind])
    .map((kind) => `${kind} ${before[kind]} -> ${after[kind]}`);
}

/** How far the larger of the two shares moved. */
export const movedBy = (before: Decided, after: Decided): number =>
  Math.max(
    ...before.shares.map((share, at) => Math.round(Math.abs(share - (after.shares[at] ?? 0)) * 1000) / 1000),
  );
