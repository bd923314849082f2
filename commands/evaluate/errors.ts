import type { Reason } from '../../shared/domain/reason.ts';
import { unknown } from './label.ts';
import {
  hasRegionLabel,
  isAcceptable,
  isLenient,
  isRegionRight,
  isWrongOwner,
  type Outcome,
} from './outcome.ts';

/** The kinds of error that an outcome shows, as people read them; none where all is right. */
export function errorKinds(one: Outcome): string[] {
  if (one.unread !== null) return [`not read: ${one.unread}`];
  const kinds: string[] = [];
  if (!isLenient(one)) {
    if (one.predicted === null) kinds.push(`specialism left to a person: ${doubtOf(one)}`);
    else kinds.push(one.specialism === unknown ? 'specialism decided, unknown wanted' : 'wrong specialism');
  }
  if (hasRegionLabel(one) && !isRegionRight(one)) {
    if (one.region === unknown) kinds.push('region decided, unknown wanted');
    else kinds.push(one.predictedRegion === null ? 'region left to a person' : 'wrong region');
  }
  if (isWrongOwner(one)) kinds.push('wrong consultant');
  return kinds;
}

/** How often each kind of error occurs, most frequent first. */
export function errorCounts(outcomes: readonly Outcome[]): [kind: string, n: number][] {
  const counts = new Map<string, number>();
  for (const kind of outcomes.flatMap(errorKinds)) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
}

/** An outcome with an error and the strongest evidence on each side, for a terminal: it quotes the text. */
export function errorText(one: Outcome): string {
  const wanted = [one.specialism, ...one.alsoAcceptable];
  const right = strongest(one.reasons, ({ kind, id }) => kind === 'specialism' && isAcceptable(one, id));
  const wrong = strongest(one.reasons, ({ kind, id }) => kind === 'specialism' && !isAcceptable(one, id));
  const places = strongest(one.reasons, ({ kind }) => kind === 'region');
  const outcomes = one.reasons.filter(({ kind }) => kind === 'outcome');
  const region =
    one.region === null ? 'not labelled' : `wanted ${[one.region, ...one.regionAlsoAcceptable].join(' or ')}`;
  return [
    `${one.id}: ${errorKinds(one).join('; ')}`,
    `    specialism ${one.predicted ?? `undecided (leading: ${one.guess ?? 'none'})`}, wanted ${wanted.join(' or ')}, runner-up ${one.runnerUp ?? 'none'}`,
    `    region ${one.predictedRegion ?? 'undecided'}, ${region}`,
    ...[...outcomes, ...right, ...wrong, ...places].map(lineOf),
  ].join('\n');
}

const doubtOf = ({ reasons }: Outcome): string =>
  reasons.find(({ rule }) => rule.startsWith('undecided:'))?.rule.slice('undecided:'.length) ??
  'another language';

const strongest = (reasons: readonly Reason[], isOf: (reason: Reason) => boolean, most = 4): Reason[] =>
  reasons
    .filter(isOf)
    .sort((a, b) => b.weight - a.weight)
    .slice(0, most);

function lineOf({ id, quote, page, line, rule, weight }: Reason): string {
  const place = line === null ? '' : ` [${page === null ? '' : `page ${page}, `}line ${line}]`;
  return `    ${id} ${weight.toFixed(2)} ${rule}${quote === '' ? '' : `: “${quote}”`}${place}`;
}
