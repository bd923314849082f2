import { randomUUID } from 'node:crypto';
import { textOf } from '../../template/fields.ts';
import type { Json } from '../../template/lookup.ts';
import { ApiError, type JsonApi } from '../json-api.ts';
import type { Queue } from './queue.ts';
import type { Queues } from './queues.ts';

/** Redrive of dead letters: a task is over when its call returns, and stays in the list of this run. */
export function moveTasks(queues: Queues): JsonApi {
  const done: { source: string; task: { [key: string]: Json } }[] = [];
  const byArn = (arn: string | null): Queue => {
    const queue = queues.byArn(arn ?? '');
    if (queue) return queue;
    throw new ApiError(
      'ResourceNotFoundException',
      'The resource that you specified for the ARN does not exist.',
    );
  };
  return {
    StartMessageMoveTask: ({ SourceArn, DestinationArn }) => {
      const from = byArn(textOf(SourceArn));
      if (!queues.isDeadLetterQueue(from)) {
        throw new ApiError(
          'InvalidParameterValue',
          'Source queue must be configured as a dead-letter queue.',
        );
      }
      const to = DestinationArn === undefined ? null : byArn(textOf(DestinationArn));
      const startedAt = Date.now();
      const moved = queues.redrive(from, to);
      const TaskHandle = randomUUID();
      done.unshift({
        source: from.plan.arn,
        task: {
          TaskHandle,
          Status: 'COMPLETED',
          SourceArn: from.plan.arn,
          ...(to ? { DestinationArn: to.plan.arn } : {}),
          ApproximateNumberOfMessagesMoved: moved,
          ApproximateNumberOfMessagesToMove: moved,
          StartedTimestamp: startedAt,
        },
      });
      return { TaskHandle };
    },
    ListMessageMoveTasks: ({ SourceArn }) => ({
      Results: done
        .filter(({ source }) => source === byArn(textOf(SourceArn)).plan.arn)
        .map(({ task }) => task),
    }),
  };
}
