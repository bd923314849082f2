import { join } from 'node:path';
import { type EventLog, openEventLog } from './event-log.ts';
import { type ProductOptions, usualTimeScale } from './options.ts';
import { type Buses, createBuses } from './services/eventbridge/buses.ts';
import { type Schedules, startSchedules } from './services/eventbridge/schedule.ts';
import { openQueues, type Queues } from './services/sqs/queues.ts';
import type { Plan } from './template/plan/plan.ts';
import type { RulePlan } from './template/plan/rules.ts';

/** Buses, the queues behind them, and the record of what went over them. */
export interface BusServices {
  readonly queues: Queues;
  readonly buses: Buses;
  readonly eventLog: EventLog;
  /** Begins to tick the schedule rules. */
  startSchedules(): Schedules;
  stop(): void;
}

/** Opens them in the data folder with what was in the queues when the last process ended. */
export function openBusServices(
  plan: Plan,
  { dataDir, timeScale = usualTimeScale, onEvent }: ProductOptions,
  { now, ...origin }: { readonly account: string; readonly region: string; readonly now: () => Date },
  onChange: () => void,
): BusServices {
  const file = join(dataDir, 'queues.jsonl');
  const queues = openQueues({ plans: plan.queues, file, scale: timeScale, onChange });
  const eventLog = openEventLog(join(dataDir, 'events.jsonl'), queues, now);
  const queueAt = (arn: string) => {
    const queue = queues.byArn(arn);
    if (queue) return queue;
    throw new Error(`A rule targets ${arn}, which is no queue of the templates.`);
  };
  for (const { arn } of plan.rules.flatMap(({ targets }) => targets)) queueAt(arn);
  const buses = createBuses({
    names: plan.buses,
    rules: plan.rules,
    origin,
    now,
    deliver: (arn, body) => queueAt(arn).send(body).id,
    onPassed: (passed) => {
      const event = eventLog.note(passed);
      onChange();
      onEvent?.(event);
    },
  });
  const isWaiting = ({ targets }: RulePlan) => targets.some(({ arn }) => queueAt(arn).messages().length > 0);
  return {
    queues,
    buses,
    eventLog,
    startSchedules: () => startSchedules(plan.rules, timeScale, buses.tick, isWaiting),
    stop: () => {
      queues.stop();
      eventLog.close();
    },
  };
}
