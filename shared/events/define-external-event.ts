import * as v from 'valibot';

/** Names of our own resources that a rule on AWS's default bus filters by. */
export interface RuleResources {
  readonly uploadsBucket: string;
  readonly configurationSet: string;
}

/** An event that AWS puts on the default bus, as a stage gets it. */
export interface ExternalReceived<N extends string, D> {
  readonly name: N;
  readonly id: string;
  readonly time: string;
  readonly data: D;
}

/** The declaration of an event that AWS emits: it counts as produced in the event graph. */
export interface ExternalEventContract<N extends string = string, D = unknown> {
  readonly kind: 'external';
  readonly name: N;
  readonly source: string;
  readonly detailType: string;
  /** Which value of `settings.malwareScan` its rule exists for; absent means always. */
  readonly malwareScan?: 'on' | 'off';
  /** The rule's `detail` pattern: our bucket, our key prefix, our configuration set. */
  filter(resources: RuleResources): Readonly<Record<string, unknown>>;
  /** Lets through only these values, as an EventBridge InputTransformer (path by name), so that no address reaches a queue. */
  readonly transform?: Readonly<Record<string, string>>;
  parse(envelope: unknown): ExternalReceived<N, D>;
}

const envelopeSchema = v.object({ id: v.string(), time: v.string(), detail: v.unknown() });

/** Declares an event of AWS's, by source and detail type, with the part of its detail that we read. */
export function defineExternalEvent<const N extends string, D>(declaration: {
  name: N;
  source: string;
  detailType: string;
  schema: v.GenericSchema<unknown, D>;
  filter: ExternalEventContract['filter'];
  malwareScan?: 'on' | 'off';
  transform?: Readonly<Record<string, string>>;
}): ExternalEventContract<N, D> {
  const { schema, ...rest } = declaration;
  return {
    kind: 'external',
    ...rest,
    parse: (given) => {
      const { id, time, detail } = v.parse(envelopeSchema, given);
      return { name: declaration.name, id, time, data: v.parse(schema, detail) };
    },
  };
}

/** A clock tick from an EventBridge schedule rule. */
export interface ScheduleContract<N extends string = string> {
  readonly kind: 'schedule';
  readonly name: N;
  /** EventBridge schedule expression, such as `rate(1 minute)`. */
  readonly schedule: string;
  parse(envelope: unknown): ExternalReceived<N, Record<string, never>>;
}

/** Declares a tick: its rule targets the stage's queue like any other. */
export function defineSchedule<const N extends string>(name: N, schedule: string): ScheduleContract<N> {
  return {
    kind: 'schedule',
    name,
    schedule,
    parse: (given) => {
      const { id, time } = v.parse(envelopeSchema, given);
      return { name, id, time, data: {} };
    },
  };
}

/** A message of an SNS topic that goes to the stage's queue as it is (raw delivery). */
export interface NotificationContract<N extends string = string, D = unknown> {
  readonly kind: 'notification';
  readonly name: N;
  parse(body: unknown): ExternalReceived<N, D>;
}

/** Declares a notification by its body; `idOf` names the field that tells repeats. */
export function defineNotification<const N extends string, D>(declaration: {
  name: N;
  schema: v.GenericSchema<unknown, D>;
  idOf: (data: D) => string;
}): NotificationContract<N, D> {
  return {
    kind: 'notification',
    name: declaration.name,
    parse: (given) => {
      const data = v.parse(declaration.schema, given);
      return { name: declaration.name, id: declaration.idOf(data), time: '', data };
    },
  };
}
