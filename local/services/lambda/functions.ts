import type { FunctionPlan, MappingPlan } from '../../template/plan/functions.ts';
import type { Queues } from '../sqs/queues.ts';
import type { WorkerSurroundings } from './function-worker.ts';
import { concurrencyAtMost, type Mapping, startMapping } from './mapping.ts';
import { FunctionPool } from './pool.ts';

/** The functions of the templates, and the queues that feed them. */
export interface Functions {
  byName(name: string): FunctionPool | undefined;
  all(): readonly FunctionPool[];
  /** Begins to take the messages of the mappings that are wanted, besides those that run already. */
  startMappings(
    queues: Queues,
    region: string,
    onSettled: () => void,
    isWanted: (mapping: MappingPlan) => boolean,
  ): void;
  /** Invocations for queues that are running. */
  active(): number;
  /** Takes no more messages. */
  stopMappings(): void;
  stop(): Promise<void>;
}

/** Makes a pool for each function; nothing starts before it is needed. */
export function createFunctions(
  plans: readonly FunctionPlan[],
  mappings: readonly MappingPlan[],
  surroundingsOf: (plan: FunctionPlan) => WorkerSurroundings,
): Functions {
  const pools = plans.map((plan) => {
    const limit = mappings.find(({ functionName }) => functionName === plan.name)?.maxConcurrency;
    return new FunctionPool(
      plan,
      Math.min(limit ?? concurrencyAtMost, concurrencyAtMost),
      surroundingsOf(plan),
    );
  });
  const byName = (name: string) =>
    pools.find(({ plan }) => plan.name === name || plan.environment.FUNCTION_NAME === name);
  const running: Mapping[] = [];
  return {
    byName,
    all: () => pools,
    startMappings: (queues, region, onSettled, isWanted) => {
      for (const mapping of mappings.filter(isWanted)) {
        const queue = queues.byArn(mapping.queueArn);
        const pool = byName(mapping.functionName);
        if (!queue || !pool)
          throw new Error(
            `An event source mapping joins ${mapping.queueArn} and ${mapping.functionName}: not found.`,
          );
        running.push(startMapping(mapping, { queue, pool, region, onSettled }));
      }
    },
    active: () => running.reduce((sum, mapping) => sum + mapping.active(), 0),
    stopMappings: () => {
      for (const mapping of running) mapping.stop();
    },
    stop: async () => {
      await Promise.all(pools.map((pool) => pool.stop()));
    },
  };
}
