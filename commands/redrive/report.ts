import type { QueueReport } from './redrive.ts';

const messages = (count: number): string => `${count} message${count === 1 ? '' : 's'}`;

/** References named in a line; more are counted. */
const namedAtMost = 10;

/** What a redrive found and did, for people. */
export function redriveReport(reports: readonly QueueReport[], moves: boolean): string {
  const full = reports.filter(({ movable, broken }) => movable + broken > 0);
  if (full.length === 0) return 'No dead letters: every stage has dealt with all its messages.';
  const lines = full.flatMap((report) => [...ofQueue(report), '']);
  const sum = (of: (report: QueueReport) => number) => full.reduce((all, one) => all + of(one), 0);
  const stay = sum(({ movable, broken, moved }) => movable + broken - moved);
  if (moves)
    lines.push(`Moved ${messages(sum(({ moved }) => moved))}; ${stay} stay${stay === 1 ? 's' : ''}.`);
  else lines.push(`Nothing was moved. --yes moves ${messages(sum(({ movable }) => movable))} back.`);
  if (stay > 0 && sum(({ broken }) => broken) > 0)
    lines.push('Those that fit no contract would fail again. --also-broken moves them too.');
  return lines.join('\n');
}

function ofQueue({ from, to, movable, broken, oldestHours, reasons, references }: QueueReport): string[] {
  const age = oldestHours ?? 0;
  const oldest = age < 1 ? `${Math.round(age * 60)} min` : `${age.toFixed(age < 10 ? 1 : 0)} h`;
  const more = references.length - namedAtMost;
  return [
    `${from} → ${to}: ${messages(movable + broken)}, the oldest of ${oldest} ago`,
    ...(movable > 0 ? [`  ${movable} failed too often`] : []),
    ...[...reasons].map(([reason, count]) => `  ${count} will always fail: ${reason}`),
    ...(references.length > 0
      ? [`  about ${references.slice(0, namedAtMost).join(', ')}${more > 0 ? ` and ${more} more` : ''}`]
      : []),
  ];
}
