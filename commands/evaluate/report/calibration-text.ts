import type { Calibration } from '../../../shared/domain/specialisms/calibrate.ts';
import { blocksOf, type Deciding, decidesFrom, type Lead, thresholdAt } from '../calibrate/fit.ts';
import { brier, heldOut, scoredBy } from '../calibrate/held-out.ts';
import { calibrationError, reliability, type Scored } from '../statistics/reliability.ts';
import { reliabilityTable } from './accuracy-text.ts';
import { num, table } from './markdown.ts';

/** What there is to tell of a fit: the leads by set, and the tables to compare. */
export interface Fit {
  readonly sets: readonly { readonly name: string; readonly leads: readonly Lead[] }[];
  readonly builtIn: Deciding;
  readonly inForce: Deciding;
  readonly refitted: Calibration;
}

/** The fit as Markdown: the curve, how reliable each table is, and what each decides. Nothing of any text. */
export function calibrationText({ sets, builtIn, inForce, refitted }: Fit): string {
  const cut = decidesFrom(inForce);
  const all = sets.flatMap(({ leads }) => leads);
  const threshold = thresholdAt(refitted, cut);
  const held = heldOut(all, cut);
  const known: (Deciding & { readonly name: string })[] = [
    { name: `built in (${builtIn.table.version})`, ...builtIn },
    ...(inForce.table === builtIn.table ? [] : [{ name: `in force (${inForce.table.version})`, ...inForce }]),
  ];
  const tables: [name: string, scores: readonly Scored[]][] = [
    ...known.map(({ name, table: by }): [string, readonly Scored[]] => [name, scoredBy(all, by)]),
    ['refitted, each lead by a table fitted without it', held],
  ];
  const decisions: [name: string, deciding: Deciding][] = [
    ...known.map((one): [string, Deciding] => [one.name, one]),
    ...(threshold === null
      ? []
      : [[`refitted (${refitted.version})`, { table: refitted, threshold }] as [string, Deciding]]),
  ];
  return [
    '## The curve',
    `${all.length} leads: ${sets.map(({ name, leads }) => `${leads.length} of ${name}`).join('; ')}.`,
    table(
      ['lead from', 'leads', 'right', 'share right'],
      blocksOf(all, cut).map(({ from, n, right }) => [num(from), String(n), String(right), num(right / n)]),
    ),
    `The table in force (${inForce.table.version}): ${shown(inForce.table)}, deciding from ${inForce.threshold} on.`,
    verdict(errorOf(scoredBy(all, inForce.table)), errorOf(held)),
    'This fit as a setting (`agency/settings.json`):',
    `\`\`\`json\n${settingOf(refitted, threshold)}\n\`\`\``,
    threshold === null
      ? 'No threshold keeps the decisions as they are: below the margin decided from, as many are right as above it.'
      : `With this threshold it decides from a lead of ${num(cut)} on, as the table in force does: no decision moves.`,
    '## How true it is',
    table(
      ['table', 'expected calibration error', 'Brier score'],
      tables.map(([name, scores]) => [name, num(errorOf(scores)), num(brier(scores))]),
    ),
    ...tables.flatMap(([name, scores]) => [
      `### ${name[0]?.toUpperCase()}${name.slice(1)}`,
      reliabilityTable(scores),
    ]),
    '## What is decided',
    table(
      ['set', ...decisions.map(([name]) => `${name}: decided, right`)],
      sets.map(({ name, leads }) => [name, ...decisions.map(([, deciding]) => decidedOf(leads, deciding))]),
    ),
  ].join('\n\n');
}

/** Calibration errors that differ by less are one: the sets are too small to tell. */
const sameError = 0.005;

const verdict = (inForce: number, held: number): string =>
  inForce - held > sameError
    ? `It errs by ${num(inForce)}, a new fit by ${num(held)}: the new one is to be preferred.`
    : `It errs by ${num(inForce)}, a new fit by ${num(held)}: it can stay.`;

const errorOf = (scores: readonly Scored[]): number => calibrationError(reliability(scores));

const shown = ({ steps }: Calibration): string => steps.map((step) => JSON.stringify(step)).join(', ');

function decidedOf(leads: readonly Lead[], { table: by, threshold }: Deciding): string {
  const decided = scoredBy(leads, by).filter(({ confidence }) => confidence >= threshold);
  return `${decided.length} of ${leads.length}, ${num(decided.filter(({ right }) => right).length / decided.length)}`;
}

function settingOf({ version, steps }: Calibration, threshold: number | null): string {
  const calibration = `"calibration": { "version": "${version}", "steps": [${shown({ version, steps })}] }`;
  return threshold === null ? calibration : `"thresholds": { "specialism": ${threshold} },\n${calibration}`;
}

const intro = `# Calibration

Written by \`npm run -s evaluate -- calibrate … --write\`; nobody edits it.

How far the best specialism leads is (best − second) / (best + second + 3), of their points. A lead says more or less how
sure one may be, but it is no share of right decisions. A table makes it one: it is in \`agency/settings.json\`
(\`calibration\`, with a version), and \`thresholds.specialism\` says from which share on no person is asked. Without them the
built-in table and threshold hold.

**Method.** Isotonic regression (pooled adjacent violators) of "right, the label or an acceptable one" on the lead, over
all texts that nothing but certainty keeps from a decision. Steps hold 30 leads at least; each share counts one right and
one wrong more than there were and is rounded down. The fit is made on either side of the lead decided from, so that
stating certainty better moves no decision; moving one is a change of the threshold, to be judged by itself.

**Check.** Five folds by a hash of the text's id: an advert and its version without a title are always in the same one.
What is compared below is stated by a table fitted without the text in question. The rules themselves were improved on
these sets, so leads on unseen texts may mean a little less than here; adverts without their titles are the hardest.

**Region.** Its certainty is set by rule (which kind of place, how it is written) and is not fitted: hardly any decided
region is wrong, so there is nothing to fit it by. [accuracy.md](accuracy.md) sets it beside what came true.`;

/** The whole of docs/calibration.md. */
export const calibrationDocument = (fit: Fit): string => `${intro}\n\n${calibrationText(fit)}\n`;
