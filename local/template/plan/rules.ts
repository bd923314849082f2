import type { LiveResource } from '../assembly.ts';
import { type Fields, fieldsList, fieldsOf, textOf, texts } from '../fields.ts';

/** What a target gets instead of the whole event. */
export interface TargetInput {
  /** `Input`: a constant text. */
  readonly constant?: string;
  /** `InputPath`: a part of the event. */
  readonly path?: string;
  /** `InputTransformer` */
  readonly transformer?: { readonly paths: Readonly<Record<string, string>>; readonly template: string };
}

/** One target of a rule: a queue, by ARN. */
export interface TargetPlan {
  readonly arn: string;
  readonly input: TargetInput;
  /** Where an event goes that cannot be delivered. */
  readonly deadLetterArn: string | null;
}

/** A rule of a bus. `pattern` or `schedule` is set, never both here. */
export interface RulePlan {
  readonly name: string;
  readonly arn: string;
  readonly bus: string;
  readonly pattern: Fields | null;
  /** `rate(1 minute)` */
  readonly schedule: string | null;
  readonly targets: readonly TargetPlan[];
}

/** AWS's own bus. */
export const defaultBus = 'default';

/** Name of a bus given by name or ARN. */
export const busName = (nameOrArn: string): string => nameOrArn.split('event-bus/').at(-1) ?? nameOrArn;

/** The templates' enabled rules. */
export function rulesOf(resources: readonly LiveResource[]): RulePlan[] {
  return resources
    .filter(({ type }) => type === 'AWS::Events::Rule')
    .map((resource) => ({ resource, properties: resource.properties() }))
    .filter(({ properties }) => properties.State !== 'DISABLED')
    .map(({ resource: { name, arn }, properties }) => ({
      name,
      arn,
      bus: busName(textOf(properties.EventBusName) ?? defaultBus),
      pattern: properties.EventPattern ? fieldsOf(properties.EventPattern) : null,
      schedule: textOf(properties.ScheduleExpression),
      targets: fieldsList(properties.Targets).map(targetOf),
    }));
}

function targetOf(target: Fields): TargetPlan {
  const transformer = fieldsOf(target.InputTransformer);
  const template = textOf(transformer.InputTemplate);
  const constant = textOf(target.Input);
  const path = textOf(target.InputPath);
  return {
    arn: textOf(target.Arn) ?? '',
    deadLetterArn: textOf(fieldsOf(target.DeadLetterConfig).Arn),
    input: {
      ...(constant === null ? {} : { constant }),
      ...(path === null ? {} : { path }),
      ...(template === null ? {} : { transformer: { paths: texts(transformer.InputPathsMap), template } }),
    },
  };
}
