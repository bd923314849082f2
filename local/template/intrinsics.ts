import { isIntrinsic, type Json, type Lookup, type Solve } from './lookup.ts';
import { substitute } from './substitute.ts';

/** A CloudFormation function: its argument, how to resolve what is inside it, and where names lead. */
type Intrinsic = (argument: Json, solve: Solve, lookup: Lookup) => Json;

const list = (value: Json, what: string): Json[] => {
  if (Array.isArray(value)) return value;
  throw new Error(`${what} needs a list.`);
};
const items = (argument: Json, solve: Solve, what: string): Json[] => list(argument, what).map(solve);

const intrinsics: Readonly<Record<string, Intrinsic>> = {
  Ref: (name, _solve, lookup) => lookup.ref(String(name)),
  'Fn::GetAtt': (argument, solve, lookup) => {
    const [id, ...attribute] = Array.isArray(argument) ? argument : String(argument).split('.');
    return lookup.attribute(String(id), attribute.map((part) => String(solve(part))).join('.'));
  },
  'Fn::Join': (argument, solve) => {
    const [glue, parts] = list(argument, 'Fn::Join');
    return list(solve(parts ?? []), 'Fn::Join')
      .map(String)
      .join(String(glue));
  },
  'Fn::Select': (argument, solve) => {
    const [index, of] = items(argument, solve, 'Fn::Select');
    const chosen = list(of ?? [], 'Fn::Select')[Number(index)];
    if (chosen === undefined) throw new Error(`Fn::Select finds no item ${String(index)}.`);
    return chosen;
  },
  'Fn::Split': (argument, solve) => {
    const [by, text] = items(argument, solve, 'Fn::Split');
    return String(text).split(String(by));
  },
  'Fn::Sub': (argument, solve, lookup) => substitute(argument, solve, lookup),
  'Fn::ImportValue': (argument, solve, lookup) => lookup.imported(String(solve(argument))),
  'Fn::FindInMap': (argument, solve, lookup) => {
    const [map, top, second] = items(argument, solve, 'Fn::FindInMap').map(String);
    return lookup.mapped(map ?? '', top ?? '', second ?? '');
  },
  'Fn::Base64': (argument, solve) => Buffer.from(String(solve(argument))).toString('base64'),
  'Fn::If': (argument, solve, lookup) => {
    const [condition, yes, no] = list(argument, 'Fn::If');
    return solve((lookup.condition(String(condition)) ? yes : no) ?? null);
  },
  'Fn::Equals': (argument, solve) => {
    const [one, other] = items(argument, solve, 'Fn::Equals');
    return JSON.stringify(one) === JSON.stringify(other);
  },
  'Fn::Not': (argument, solve) => !items(argument, solve, 'Fn::Not')[0],
  'Fn::And': (argument, solve) => items(argument, solve, 'Fn::And').every(Boolean),
  'Fn::Or': (argument, solve) => items(argument, solve, 'Fn::Or').some(Boolean),
  Condition: (name, _solve, lookup) => lookup.condition(String(name)),
  // Availability zones mean nothing on one machine; three names keep Fn::Select working.
  'Fn::GetAZs': (_argument, _solve, lookup) =>
    ['a', 'b', 'c'].map((zone) => `${lookup.ref('AWS::Region')}${zone}`),
};

/** What `AWS::NoValue` resolves to: the property goes. */
export const noValue = Symbol.for('AWS::NoValue').toString();

/** Replaces every intrinsic function inside `value`. Throws a sentence for one that is not known. */
export function resolve(value: Json, lookup: Lookup): Json {
  const solve: Solve = (inner) => resolve(inner, lookup);
  if (Array.isArray(value)) return value.map(solve).filter((item) => item !== noValue);
  if (typeof value === 'string') return lookup.secret(value);
  if (value === null || typeof value !== 'object') return value;
  const name = isIntrinsic(value);
  if (name) {
    const intrinsic = intrinsics[name];
    if (!intrinsic) throw new Error(`The template uses ${name}, which the local runtime does not know.`);
    const [argument = null] = Object.values(value);
    const solved = intrinsic(argument, solve, lookup);
    return typeof solved === 'string' ? lookup.secret(solved) : solved;
  }
  const entries = Object.entries(value).map(([key, inner]) => [key, solve(inner)] as const);
  return Object.fromEntries(entries.filter(([, inner]) => inner !== noValue));
}
