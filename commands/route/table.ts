import { agency } from '../../shared/config/agency.ts';
import type { Outcome } from './outcome.ts';

const labelOf = (
  all: readonly { readonly id: string; readonly label: string }[],
  id: string | null,
): string => all.find((one) => one.id === id)?.label ?? '—';

/** Outcomes as a table for people: what became of each file, and the evidence's first line. */
export function tableOf(outcomes: readonly Outcome[]): string {
  const rows = outcomes.map((one) => [
    one.file,
    one.consultant?.name ??
      (one.outcome === 'rejected' ? `turned away: ${one.reason}` : `triage: ${one.reason}`),
    labelOf(agency().specialisms, one.specialism),
    labelOf(agency().territories.regions, one.region),
    one.reference ?? '—',
    `${one.ms} ms`,
  ]);
  const all = [['File', 'Goes to', 'Specialism', 'Region', 'Reference', 'Took'], ...rows];
  const widths =
    all[0]?.map((_, at) => Math.min(44, Math.max(...all.map((row) => row[at]?.length ?? 0)))) ?? [];
  const line = (row: string[]) =>
    row
      .map((cell, at) => padded(cell, widths[at] ?? 0))
      .join('  ')
      .trimEnd();
  return all.map(line).join('\n');
}

const padded = (text: string, width: number): string =>
  text.length > width ? `${text.slice(0, width - 1)}…` : text.padEnd(width);
