import { Duration } from 'aws-cdk-lib';
import { EventField, type IEventBus, Rule, RuleTargetInput, Schedule } from 'aws-cdk-lib/aws-events';
import { SqsQueue } from 'aws-cdk-lib/aws-events-targets';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import type {
  ExternalEventContract,
  NotificationContract,
  RuleResources,
} from '../../shared/events/define-external-event.ts';
import type { AnyEvent } from '../../shared/events/index.ts';

/** How long EventBridge tries to reach the queue before the event goes to the dead-letter queue. */
const deliveryWindow = Duration.hours(24);

/** Where a rule sends, and what its pattern may name. */
export interface EventRuleOptions {
  /** Our bus; AWS's own events and schedules are on the default bus. */
  readonly bus: IEventBus;
  readonly resources: RuleResources;
  readonly queue: IQueue;
  readonly deadLetterQueue: IQueue;
}

/** An event that a rule can match; a notification comes by a topic instead. */
export type RuleEvent = Exclude<AnyEvent, NotificationContract>;

/** The rule from one event to one queue, derived from the event's contract. */
export function eventRule(scope: Construct, event: RuleEvent, options: EventRuleOptions): Rule {
  const target = (message?: RuleTargetInput) =>
    new SqsQueue(options.queue, {
      deadLetterQueue: options.deadLetterQueue,
      maxEventAge: deliveryWindow,
      retryAttempts: 185,
      ...(message ? { message } : {}),
    });
  const id = `${event.name}Rule`;
  if (event.kind === 'schedule') {
    return new Rule(scope, id, { schedule: Schedule.expression(event.schedule), targets: [target()] });
  }
  if (event.kind === 'own') {
    return new Rule(scope, id, {
      eventBus: options.bus,
      eventPattern: { source: [event.source], detailType: [event.detailType] },
      targets: [target()],
    });
  }
  return new Rule(scope, id, {
    eventPattern: {
      source: [event.source],
      detailType: [event.detailType],
      detail: event.filter(options.resources),
    },
    targets: [target(event.transform && onlyThese(event, event.transform))],
  });
}

/** An envelope of the same shape with nothing in its detail but the values the contract lets through. */
function onlyThese(
  { source, detailType }: ExternalEventContract,
  transform: Readonly<Record<string, string>>,
): RuleTargetInput {
  const detail = Object.entries(transform).map(([name, path]) => [name, EventField.fromPath(path)]);
  return RuleTargetInput.fromObject({
    id: EventField.eventId,
    time: EventField.time,
    source,
    'detail-type': detailType,
    detail: Object.fromEntries(detail),
  });
}
