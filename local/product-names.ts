import type { ProductNames } from './options.ts';
import type { Plan } from './template/plan/plan.ts';

/** What the templates' resources are called, read from the functions' environments and the queues that feed them. */
export function namesOf({ functions, mappings, queues }: Plan): ProductNames {
  const value = (name: string) => functions.map(({ environment }) => environment[name]).find(Boolean) ?? '';
  const stages = mappings.map(({ functionName, queueArn }) => {
    const owner = functions.find(({ name }) => name === functionName);
    const queue = queues.find(({ arn }) => arn === queueArn);
    const dead = queues.find(({ arn }) => arn === queue?.redrive?.deadLetterArn)?.name ?? null;
    return [owner?.environment.FUNCTION_NAME ?? functionName, { queue: queue?.name ?? '', dead }];
  });
  return {
    table: value('TABLE_NAME'),
    bus: value('BUS_NAME'),
    uploadsBucket: value('UPLOADS_BUCKET'),
    derivedBucket: value('DERIVED_BUCKET'),
    queues: Object.fromEntries(stages) as ProductNames['queues'],
  };
}
