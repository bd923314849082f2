import { arnOf, attributeOf, nameProperties, type Place, physicalName, refOf } from './identity.ts';
import { noValue, resolve } from './intrinsics.ts';
import { loadStacks, type Resource, type Stack } from './load.ts';
import type { Json, Lookup } from './lookup.ts';
import { refuseUnknownTypes } from './types.ts';

/** A resource that exists here: its conditions hold and its properties are resolved. */
export interface LiveResource {
  readonly id: string;
  readonly type: string;
  /** The name other resources and SDK calls use. */
  readonly name: string;
  readonly arn: string;
  /** What `Ref` gives. */
  readonly ref: string;
  readonly stack: Stack;
  /** Resolved when first asked for. */
  properties(): Readonly<Record<string, Json>>;
}

/** Gives the value of a secret by its name, and of one key inside it where it is JSON. */
export type SecretOf = (name: string, key: string | null) => string;

/** Reads a cloud assembly and makes every resource addressable. Throws a sentence for what it cannot place. */
export function openAssembly(dir: string, place: Place, secretOf: SecretOf): readonly LiveResource[] {
  const stacks = loadStacks(dir);
  const exports = new Map<string, () => Json>();
  const opened = stacks.map((stack) => openStack(stack, place, secretOf, exports));
  const resources = opened.flat();
  refuseUnknownTypes(resources);
  return resources;
}

function openStack(
  stack: Stack,
  place: Place,
  secretOf: SecretOf,
  exports: Map<string, () => Json>,
): LiveResource[] {
  const { Resources = {}, Outputs = {}, Conditions = {}, Mappings = {}, Parameters = {} } = stack.template;
  const pseudo: Readonly<Record<string, string>> = {
    'AWS::Region': place.region,
    'AWS::AccountId': place.account,
    'AWS::Partition': 'aws',
    'AWS::URLSuffix': 'amazonaws.com',
    'AWS::StackName': stack.name,
    'AWS::StackId': arnOf('AWS::CloudFormation::Stack', stack.name, place),
    'AWS::NoValue': noValue,
  };
  const named = (id: string): [Resource, string] => {
    const resource = Resources[id];
    if (!resource) throw new Error(`Stack ${stack.name} refers to ${id}, which it does not hold.`);
    const given = Object.entries(resource.Properties ?? {}).filter(([key]) => nameProperties.includes(key));
    const solved = Object.fromEntries(given.map(([key, value]) => [key, resolve(value as Json, lookup)]));
    return [resource, physicalName(id, resource.Type, solved)];
  };
  const lookup: Lookup = {
    ref: (name) => {
      const known = pseudo[name] ?? Parameters[name]?.Default;
      if (known !== undefined) return known as Json;
      const [{ Type }, physical] = named(name);
      return refOf(Type, physical, place);
    },
    attribute: (id, attribute) => {
      const [{ Type }, physical] = named(id);
      return attributeOf(Type, physical, attribute, place);
    },
    imported: (name) => {
      const value = exports.get(name);
      if (!value) throw new Error(`Stack ${stack.name} imports ${name}, which no stack exports.`);
      return value();
    },
    mapped: (map, top, second) => (Mappings[map]?.[top]?.[second] ?? null) as Json,
    condition: (name) => resolve((Conditions[name] ?? false) as Json, lookup) === true,
    secret: (text) => localSchemes(withSecrets(text, secretOf), place),
  };
  for (const { Value, Export } of Object.values(Outputs)) {
    if (Export)
      exports.set(String(resolve(Export.Name as Json, lookup)), () => resolve(Value as Json, lookup));
  }
  const live = Object.entries(Resources).filter(
    ([, { Condition }]) => !Condition || lookup.condition(Condition),
  );
  return live.map(([id, { Type, Properties = {} }]) => {
    const [, name] = named(id);
    let properties: Record<string, Json> | undefined;
    return {
      id,
      type: Type,
      name,
      arn: arnOf(Type, name, place),
      ref: refOf(Type, name, place),
      stack,
      properties: () => {
        properties ??= resolve(Properties as { [key: string]: Json }, lookup) as Record<string, Json>;
        return properties;
      },
    };
  });
}

/** `{{resolve:secretsmanager:ARN:SecretString:KEY::}}`, as CloudFormation fills it in at deployment. */
function withSecrets(text: string, secretOf: SecretOf): string {
  return text.replace(
    /\{\{resolve:secretsmanager:(?:arn:[^}]*?:secret:)?([^:}]+)(?::SecretString(?::([^:}]*))?[^}]*)?\}\}/g,
    (_whole, name: string, key: string | undefined) => secretOf(name, key || null),
  );
}

/** Loopback speaks plain HTTP, whatever scheme the template puts before one of our hosts. */
function localSchemes(text: string, { siteHost, s3Host, awsHost }: Place): string {
  return [siteHost, s3Host, awsHost].reduce(
    (done, host) => done.replaceAll(`https://${host}`, `http://${host}`),
    text,
  );
}
