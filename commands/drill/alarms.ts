import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Product } from '../../local/options.ts';

/** An alarm as it stands in a synthesised template. */
export interface TemplateAlarm {
  readonly name: string;
  readonly description: string;
  readonly namespace: string;
  readonly metric: string;
  /** Value of its first dimension: a queue's or a function's name. */
  readonly subject: string | null;
  readonly threshold: number;
  /** Page that says what to do, from the repository's root; null where the description names none. */
  readonly runbook: string | null;
}

/** A filter that makes a metric of log lines. */
export interface LogFilter {
  readonly namespace: string;
  readonly metric: string;
  readonly pattern: string;
  readonly value: string;
}

/** What the templates watch. */
export interface Watched {
  readonly alarms: readonly TemplateAlarm[];
  readonly filters: readonly LogFilter[];
}

/** Reads alarms and metric filters out of every template in a `cdk.out`. */
export function watchedBy(templateDir: string): Watched {
  const resources = readdirSync(templateDir)
    .filter((file) => file.endsWith('.template.json'))
    .flatMap((file) => {
      const template = JSON.parse(readFileSync(join(templateDir, file), 'utf8')) as Template;
      return Object.values(template.Resources ?? {});
    });
  const of = (type: string) => resources.filter(({ Type }) => Type === type).map((one) => one.Properties);
  const alarms = of('AWS::CloudWatch::Alarm').map((alarm) => {
    const description = String(alarm.AlarmDescription ?? '');
    return {
      name: String(alarm.AlarmName),
      description,
      namespace: String(alarm.Namespace),
      metric: String(alarm.MetricName),
      subject: (alarm.Dimensions as { Value: string }[] | undefined)?.[0]?.Value ?? null,
      threshold: Number(alarm.Threshold),
      runbook: /docs\/runbooks\/[\w-]+\.md/.exec(description)?.[0] ?? null,
    };
  });
  const filters = of('AWS::Logs::MetricFilter').map((filter) => {
    const [made] = filter.MetricTransformations as {
      MetricNamespace: string;
      MetricName: string;
      MetricValue: string;
    }[];
    return {
      namespace: made?.MetricNamespace ?? '',
      metric: made?.MetricName ?? '',
      pattern: String(filter.FilterPattern),
      value: made?.MetricValue ?? '',
    };
  });
  return { alarms, filters };
}

/** The alarm that ends in that name after the deployment's prefix; undefined where the templates have none. */
export const alarmNamed = ({ alarms }: Watched, name: string): TemplateAlarm | undefined =>
  alarms.find((alarm) => alarm.name.endsWith(`-${name}`));

/**
 * What the alarm's metric counts on the local product: dead letters by their queue, log lines by the template's own
 * filters over the whole run. Null where nothing local measures it.
 */
export function measured(alarm: TemplateAlarm, { filters }: Watched, product: Product): number | null {
  if (alarm.metric === 'ApproximateNumberOfMessagesVisible') {
    return product.queues().find(({ name }) => `${name}-dead` === alarm.subject)?.dead ?? null;
  }
  const filter = filters.find((one) => one.namespace === alarm.namespace && one.metric === alarm.metric);
  if (!filter) return null;
  const lines = product.functions().flatMap((name) => product.logs(name));
  return lines.reduce((sum, line) => sum + counted(filter, line), 0);
}

/** What one log line adds to a filter's metric: CloudWatch's patterns `{ $.name = "text" }` and `{ $.name > number }`. */
export function counted({ pattern, value }: LogFilter, line: string): number {
  const [, name = '', sign, operand = ''] = /^\{ \$\.(\w+) (=|>) (.+) \}$/.exec(pattern) ?? [];
  if (sign === undefined) throw new Error(`The log filter ${pattern} is of a kind the drills do not know.`);
  const fields = fieldsOf(line);
  const given = fields[name];
  const isMet =
    sign === '=' ? given === JSON.parse(operand) : typeof given === 'number' && given > Number(operand);
  if (!isMet) return 0;
  return value.startsWith('$.') ? Number(fields[value.slice(2)]) : Number(value);
}

function fieldsOf(line: string): Readonly<Record<string, unknown>> {
  try {
    return JSON.parse(line) as Record<string, unknown>;
  } catch {
    return {};
  }
}

interface Template {
  readonly Resources?: Readonly<
    Record<string, { readonly Type: string; readonly Properties: Readonly<Record<string, unknown>> }>
  >;
}
