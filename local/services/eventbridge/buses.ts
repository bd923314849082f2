import type { Json } from '../../template/lookup.ts';
import { busName, type RulePlan, type TargetPlan } from '../../template/plan/rules.ts';
import { type BusEvent, envelopeOf, type NewEvent, type Origin } from './event.ts';
import { matches } from './match.ts';
import { bodyFor } from './transform.ts';

/** Puts a message body on the queue with that ARN and returns the message's id; throws where it cannot. */
export type Deliver = (queueArn: string, body: string) => string;

/** A message that an event became. */
export interface Delivery {
  readonly queueArn: string;
  readonly messageId: string;
}

/** An event that went over a bus, and what it became. */
export interface Passed {
  readonly event: BusEvent;
  readonly bus: string;
  readonly deliveries: readonly Delivery[];
}

/** The buses of one account. */
export interface Buses {
  /** Delivers to every matching rule's targets before it returns the event's id. Null: there is no such bus. */
  put(bus: string, event: NewEvent): string | null;
  /** Fires the targets of one schedule rule. */
  tick(rule: RulePlan): void;
}

/** What buses need: their names, their rules and where events go. */
export interface BusesOptions {
  readonly names: readonly string[];
  readonly rules: readonly RulePlan[];
  readonly origin: Origin;
  readonly deliver: Deliver;
  readonly onPassed: (passed: Passed) => void;
  /** The time of events whose producer gives none. */
  readonly now?: () => Date;
}

/**
 * The custom and the default bus. Delivery is done when `put` returns: the queues are durable, so a bus needs no
 * memory of its own, and a producer killed before its answer publishes again, as it must on AWS.
 */
export function createBuses({
  names,
  rules,
  origin,
  deliver,
  onPassed,
  now = () => new Date(),
}: BusesOptions): Buses {
  // A matcher nobody knows is found at the start, not with the first event.
  for (const { pattern } of rules) if (pattern) matches(pattern, { source: '', detail: {} });
  return {
    put: (bus, given) => {
      const name = busName(bus);
      if (!names.includes(name)) return null;
      const event = envelopeOf({ time: now(), ...given }, origin);
      const fitting = rules.filter(
        (rule) => rule.bus === name && rule.pattern && matches(rule.pattern, event as unknown as Json),
      );
      const deliveries = fitting.flatMap((rule) =>
        rule.targets.map((target) => send(target, event, rule, deliver)),
      );
      onPassed({ event, bus: name, deliveries });
      return event.id;
    },
    tick: (rule) => {
      const event = envelopeOf(
        {
          source: 'aws.events',
          detailType: 'Scheduled Event',
          detail: {},
          resources: [rule.arn],
          time: now(),
        },
        origin,
      );
      for (const target of rule.targets) send(target, event, rule, deliver);
    },
  };
}

/** To the target or, where that fails, to its dead-letter queue: on AWS after 24 hours, here at once. */
function send(target: TargetPlan, event: BusEvent, rule: RulePlan, deliver: Deliver): Delivery {
  const body = bodyFor(target.input, event, rule);
  const to = (queueArn: string): Delivery => ({ queueArn, messageId: deliver(queueArn, body) });
  try {
    return to(target.arn);
  } catch (error) {
    if (target.deadLetterArn === null) throw error;
    return to(target.deadLetterArn);
  }
}
