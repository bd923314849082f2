import { isDifferent, type Placed, type Replayed } from './replay.ts';

const named = ({ specialism, region, owner }: Placed): string =>
  `${specialism ?? 'undecided'}, ${region ?? 'undecided'} → ${owner}`;

/** One CV that would be decided otherwise, in a line. */
export function replayLine({ reference, before, after, isInHand }: Replayed): string {
  const stays = isInHand ? '  (in hand: it would stay)' : '';
  return `${reference}  ${named(before)}   now: ${named(after)}${stays}`;
}

/** How many would move, from whom to whom. */
export function replaySummary(all: readonly Replayed[], missing: readonly string[]): string {
  const different = all.filter(isDifferent);
  const moving = different.filter(({ before, after, isInHand }) => !isInHand && before.owner !== after.owner);
  const ways = new Map<string, number>();
  for (const { before, after } of moving) {
    const way = `${before.owner} → ${after.owner}`;
    ways.set(way, (ways.get(way) ?? 0) + 1);
  }
  const plural = all.length === 1 ? '' : 's';
  return [
    `${all.length} open lead${plural}: ${different.length} would be decided otherwise, ${moving.length} would move.`,
    ...[...ways].sort(([, a], [, b]) => b - a).map(([way, count]) => `  ${way}: ${count}`),
    ...(missing.length > 0
      ? [`${missing.length} could not be read again: ${missing.slice(0, 10).join(', ')}`]
      : []),
    'Nothing was changed.',
  ].join('\n');
}
