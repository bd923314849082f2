import type { RulePlan } from '../../template/plan/rules.ts';

const unitMs: Readonly<Record<string, number>> = { minute: 60_000, hour: 3_600_000, day: 86_400_000 };

/** Milliseconds between ticks of a `rate(…)` expression; throws a sentence for anything else. */
export function everyMs(expression: string): number {
  const [, count, unit = ''] = /^rate\((\d+) (minute|hour|day)s?\)$/.exec(expression) ?? [];
  const ms = Number(count) * (unitMs[unit] ?? Number.NaN);
  if (ms > 0) return ms;
  throw new Error(`The schedule ${expression} is no rate(…), which is all the local runtime knows.`);
}

/**
 * Ticks every schedule rule at its rate times `scale`, and returns what stops them. A tick is left out while the last
 * one still waits, so that a short scale cannot pile them up.
 */
export function startSchedules(
  rules: readonly RulePlan[],
  scale: number,
  tick: (rule: RulePlan) => void,
  isWaiting: (rule: RulePlan) => boolean,
): () => void {
  const timers = rules.flatMap((rule) => {
    if (rule.schedule === null) return [];
    const every = Math.max(everyMs(rule.schedule) * scale, 250);
    const timer = setInterval(() => {
      if (!isWaiting(rule)) tick(rule);
    }, every);
    return [timer];
  });
  return () => {
    for (const timer of timers) clearInterval(timer);
  };
}
