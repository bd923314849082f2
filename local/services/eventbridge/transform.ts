import { fieldsOf } from '../../template/fields.ts';
import type { Json } from '../../template/lookup.ts';
import type { RulePlan, TargetInput } from '../../template/plan/rules.ts';
import type { BusEvent } from './event.ts';

/** The message body a target gets for an event: all of it, or what its input setting makes of it. */
export function bodyFor(
  { constant, path, transformer }: TargetInput,
  event: BusEvent,
  rule: RulePlan,
): string {
  if (constant !== undefined) return constant;
  if (path !== undefined) return JSON.stringify(valueAt(event, path) ?? null);
  if (!transformer) return JSON.stringify(event);
  const values = new Map<string, Json>(
    Object.entries(transformer.paths).map(([name, at]) => [name, valueAt(event, at) ?? null]),
  );
  for (const [name, value] of reserved(event, rule)) values.set(name, value);
  return fill(transformer.template, values);
}

/** A JSON path of the kind InputPathsMap takes: `$.detail.mail.tags`, `$.resources[0]`, `$`. */
function valueAt(event: BusEvent, path: string): Json | undefined {
  const steps = path.match(/[^.[\]$]+/g) ?? [];
  return steps.reduce<Json | undefined>(
    (at, step) => {
      if (Array.isArray(at)) return at[Number(step)];
      return fieldsOf(at)[step];
    },
    event as unknown as Json,
  );
}

function reserved(event: BusEvent, { arn, name }: RulePlan): [string, Json][] {
  return [
    ['aws.events.rule-arn', arn],
    ['aws.events.rule-name', name],
    ['aws.events.event.ingestion-time', event.time],
    ['aws.events.event', event as unknown as Json],
    ['aws.events.event.json', event as unknown as Json],
  ];
}

/** In a template, `"<name>"` is the value as text inside quotes, and a bare `<name>` the value as JSON. */
function fill(template: string, values: ReadonlyMap<string, Json>): string {
  let isQuoted = false;
  return template.replace(/\\.|"|<([\w.-]+)>/gs, (whole, name: string | undefined) => {
    if (whole === '"') isQuoted = !isQuoted;
    if (name === undefined || !values.has(name)) return whole;
    const value = values.get(name) ?? null;
    if (!isQuoted) return JSON.stringify(value);
    return JSON.stringify(typeof value === 'string' ? value : JSON.stringify(value)).slice(1, -1);
  });
}
