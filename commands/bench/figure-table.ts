import { type Figure, isMet } from './figure.ts';

/** A value as people read it: three digits that count, thousands parted. */
export const shown = (value: number | null, unit: string): string => {
  if (value === null) return 'not measured';
  const digits = Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2;
  const number = value.toLocaleString('en-GB', {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  return unit === '' ? number : `${number} ${unit}`;
};

const goalOf = ({ goal, unit }: Figure): string => (goal ? `${goal.is} ${shown(goal.value, unit)}` : '');

const verdictOf = (figure: Figure): string => {
  const met = isMet(figure);
  return met === null ? '' : met ? 'met' : 'NOT MET';
};

/** Figures as a table for people, with what they are measured against. */
export function figureTable(figures: readonly Figure[]): string {
  const rows = [
    ['part', 'figure', 'measured', 'goal', '', 'note'],
    ...figures.map((one) => [
      one.part,
      one.what,
      shown(one.value, one.unit),
      goalOf(one),
      verdictOf(one),
      one.note,
    ]),
  ];
  const widths = [0, 1, 2, 3, 4].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, column) =>
          column === 2 ? cell.padStart(widths[2] ?? 0) : cell.padEnd(widths[column] ?? 0),
        )
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
