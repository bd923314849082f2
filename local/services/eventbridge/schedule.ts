import type { RulePlan } from '../../template/plan/rules.ts';

const unitMs: Readonly<Record<string, number>> = { minute: 60_000, hour: 3_600_000, day: 86_400_000 };

/** Milliseconds between ticks of a `rate(…)` expression; throws a sentence for anything else. */
export function everyMs(expression: string): number {
  const [, count, unit = ''] = /^rate\((\d+) (minute|hour|day)s?\)$/.exec(expression) ?? [];
  const ms = Number(count) * (unitMs[unit] ?? Number.NaN);
  if (ms > 0) return ms;
  throw new Error(`The schedule ${expression} is no rate(…), which is all the local runtime knows.`);
}

/** Schedule rules that tick. */
export interface Schedules {
  /** The product's clock was put forward by so many milliseconds: each rule that fell due in them ticks once, now. */
  advanced(ms: number): void;
  stop(): void;
}

/**
 * Ticks every schedule rule at its rate times `scale`. A tick is left out while the last one still waits, so that a
 * short scale cannot pile them up.
 */
export function startSchedules(
  rules: readonly RulePlan[],
  scale: number,
  tick: (rule: RulePlan) => void,
  isWaiting: (rule: RulePlan) => boolean,
): Schedules {
  const running = rules.flatMap((rule) => {
    if (rule.schedule === null) return [];
    const every = everyMs(rule.schedule);
    const tickOnce = () => {
      if (!isWaiting(rule)) tick(rule);
    };
    return [{ every, tickOnce, passed: 0, timer: setInterval(tickOnce, Math.max(every * scale, 250)) }];
  });
  return {
    advanced: (ms) => {
      for (const one of running) {
        one.passed += ms;
        if (one.passed < one.every) continue;
        one.passed = 0;
        one.tickOnce();
      }
    },
    stop: () => {
      for (const { timer } of running) clearInterval(timer);
    },
  };
}
