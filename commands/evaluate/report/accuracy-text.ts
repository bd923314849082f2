import type { Figures } from '../figures.ts';
import type { PartFigures } from '../parts.ts';
import type { Estimate, Share } from '../statistics/bootstrap.ts';
import { calibrationError, reliability, type Scored } from '../statistics/reliability.ts';
import { bar, num, table } from './markdown.ts';

/** A measured data set: what it is, its figures, and how often each kind of error occurs. */
export interface Report {
  readonly name: string;
  readonly figures: Figures;
  readonly errors: readonly (readonly [kind: string, n: number])[];
  /** Labels that could not be measured, and files that no label names. */
  readonly amiss: { readonly unmeasured: number; readonly unlabelled: number };
}

/** The figures of a data set as Markdown: counts and the names of classes and traps, nothing of any text. */
export function accuracyText({ name, figures: f, errors, amiss }: Report): string {
  return [
    `## ${name}`,
    `${f.n} texts, ${f.unread} of them not read. ${amiss.unmeasured} labels without a usable text, ${amiss.unlabelled} files without a label. In brackets: the 95 % interval and the counts.`,
    table(['figure', 'value'], headline(f)),
    '### Errors by kind',
    errors.length === 0
      ? 'None.'
      : table(
          ['kind', 'texts'],
          errors.map(([kind, n]) => [kind, String(n)]),
        ),
    '### By specialism',
    table(
      ['specialism', 'n', 'precision', 'recall', 'F1'],
      f.perClass.map((one) => [one.id, String(one.n), num(one.precision), num(one.recall), num(one.f1)]),
    ),
    '### Taken for another',
    f.confusions.length === 0
      ? 'None.'
      : table(
          ['label', 'decided', 'texts'],
          f.confusions.map((one) => [one.wanted ?? 'unknown', one.predicted ?? '(a person)', String(one.n)]),
        ),
    ...parts('format', f.byFormat),
    ...parts('trap', f.byTrap),
    '### Coverage and precision by stated certainty',
    'All texts, by their leading specialism, also where it was left to a person for another reason.',
    table(
      ['certainty from', 'coverage', 'precision', ''],
      f.curve.map((one) => [num(one.from), num(one.coverage), num(one.precision), bar(one.precision)]),
    ),
    '### Reliability: specialism',
    reliabilityTable(f.specialismScores),
    '### Reliability: region',
    reliabilityTable(f.regionScores),
  ].join('\n\n');
}

function headline(f: Figures): string[][] {
  const { nearDuplicates: near, shuffled } = f;
  return [
    ['specialism right, lenient (undecided is wrong)', share(f.lenient)],
    ['specialism right, strict (undecided is wrong)', share(f.strict)],
    ['specialism decided', share(f.decided)],
    ['right among decided, lenient', share(f.lenientDecided)],
    ['right among decided, strict', share(f.strictDecided)],
    ['macro-F1 (undecided is missed)', ranged(f.macroF1)],
    ['macro-F1 among decided', ranged(f.macroF1Decided)],
    ['region right (unknown left undecided is right)', share(f.region)],
    ['region decided, of known ones', share(f.regionCoverage)],
    ['region right among decided', share(f.regionDecided)],
    ['unknown regions left undecided', counts(f.unknownCaught)],
    ['routed, of those whose label has a region', share(f.coverage)],
    ['wrong consultant among routed', share(f.wrongConsultant)],
    ['wrong specialism or region among routed', share(f.wrongDesk)],
    ['near duplicates', `${near.pairs} pairs, ${near.labelledDifferently} of them labelled differently`],
    [`lenient, near duplicates counted once (${near.texts} texts)`, share(near.lenientOnce)],
    ['labels shuffled (chance expected)', `${num(shuffled.accuracy)} (${num(shuffled.expected)})`],
    [
      `labels shuffled, mean of ${shuffled.classes} specialisms (one in ${shuffled.classes})`,
      `${num(shuffled.meanRecall)} (${num(1 / shuffled.classes)})`,
    ],
  ];
}

/** Stated certainty beside what came true, in bins of a tenth, and the expected calibration error. */
export function reliabilityTable(scores: readonly Scored[]): string {
  const bins = reliability(scores);
  if (bins.length === 0) return 'Nothing to compare.';
  const rows = bins.map((one) => [
    num(one.from),
    String(one.n),
    num(one.stated),
    num(one.right),
    bar(one.right),
  ]);
  const error = `Expected calibration error ${num(calibrationError(bins))}.`;
  return `${table(['certainty from', 'n', 'stated', 'right', ''], rows)}\n\n${error}`;
}

const parts = (what: string, all: readonly PartFigures[]): string[] =>
  all.length < 2
    ? []
    : [
        `### By ${what}`,
        table(
          [what, 'n', 'specialism right', 'decided', 'right among decided', 'region right'],
          all.map((one) => [
            one.id,
            String(one.n),
            num(one.lenient.value),
            num(one.decided.value),
            num(one.lenientDecided.value),
            num(one.region.value),
          ]),
        ),
      ];

const ranged = (one: Estimate): string => `${num(one.value)} (${num(one.low)}–${num(one.high)})`;

/** Where all or none are right, no resample can differ: the bound is then the rule of three's, 3 / n. */
function share(one: Share): string {
  if (one.of === 0) return '–';
  const { right, of } = one;
  const third = Math.min(1, 3 / of);
  const low = right === of ? 1 - third : one.low;
  const high = right === 0 ? third : one.high;
  return `${num(one.value)} (${num(low)}–${num(high)}; ${right} of ${of})`;
}

const counts = ({ right, of }: Share): string => (of === 0 ? '–' : `${right} of ${of}`);
