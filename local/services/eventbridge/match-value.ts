import type { Json } from '../../template/lookup.ts';

type Leaf = string | number | boolean | null;
type Test = (value: Leaf) => boolean;

/** Whether any of a field's values (none: the field is absent) meets one matcher of an event pattern. */
export function matchesValue(matcher: Json, values: readonly Leaf[]): boolean {
  if (matcher === null || typeof matcher !== 'object') return values.includes(matcher);
  const [[name, argument] = ['', null], second] = Object.entries(matcher);
  if (second || Array.isArray(matcher)) throw new Error('A matcher of an event pattern has one name.');
  if (name === 'exists') return values.length > 0 === argument;
  return values.some(testOf(name, argument));
}

function testOf(name: string, argument: Json): Test {
  switch (name) {
    case 'prefix':
    case 'suffix': {
      const { wanted, fold } = textAndCase(argument);
      return onText((text) =>
        name === 'prefix' ? fold(text).startsWith(wanted) : fold(text).endsWith(wanted),
      );
    }
    case 'equals-ignore-case': {
      const wanted = String(argument).toLowerCase();
      return onText((text) => text.toLowerCase() === wanted);
    }
    case 'wildcard': {
      const shape = wildcard(String(argument));
      return onText((text) => shape.test(text));
    }
    case 'numeric':
      return numeric(argument);
    case 'anything-but':
      return anythingBut(argument);
    default:
      throw new Error(`An event pattern uses the matcher "${name}", which the local bus does not know.`);
  }
}

const onText =
  (test: (text: string) => boolean): Test =>
  (value) =>
    typeof value === 'string' && test(value);

/** `{prefix: "x"}` or `{prefix: {"equals-ignore-case": "x"}}`. */
function textAndCase(argument: Json): { wanted: string; fold: (text: string) => string } {
  if (argument !== null && typeof argument === 'object' && 'equals-ignore-case' in argument) {
    return {
      wanted: String(argument['equals-ignore-case']).toLowerCase(),
      fold: (text) => text.toLowerCase(),
    };
  }
  return { wanted: String(argument), fold: (text) => text };
}

/** `*` stands for any run of characters; a backslash takes the next character as it is. */
function wildcard(pattern: string): RegExp {
  const parts = pattern.match(/\\.|\*|[^\\*]+/gs) ?? [];
  const source = parts.map((part) => {
    if (part === '*') return '.*';
    const literal = part.startsWith('\\') ? part.slice(1) : part;
    return literal.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  });
  return new RegExp(`^${source.join('')}$`, 's');
}

/** `["=", 5]`, `[">", 0, "<=", 5]` */
function numeric(argument: Json): Test {
  const parts = Array.isArray(argument) ? argument : [];
  if (parts.length === 0 || parts.length % 2 !== 0)
    throw new Error('A numeric matcher has pairs of sign and number.');
  const tests = parts.flatMap((sign, at) =>
    at % 2 === 0 ? [compare(String(sign), Number(parts[at + 1]))] : [],
  );
  return (value) => typeof value === 'number' && tests.every((test) => test(value));
}

function compare(sign: string, bound: number): (value: number) => boolean {
  if (sign === '=') return (value) => value === bound;
  if (sign === '<') return (value) => value < bound;
  if (sign === '<=') return (value) => value <= bound;
  if (sign === '>') return (value) => value > bound;
  if (sign === '>=') return (value) => value >= bound;
  throw new Error(`A numeric matcher knows no "${sign}".`);
}

/** Met by any value that is none of the named ones, or has none of the named beginnings, endings or shapes. */
function anythingBut(argument: Json): Test {
  if (argument === null || typeof argument !== 'object') return (value) => value !== argument;
  if (Array.isArray(argument)) return (value) => !argument.includes(value);
  const [[name, given] = ['', null]] = Object.entries(argument);
  const tests = (Array.isArray(given) ? given : [given]).map((one) => testOf(name, one));
  return (value) => !tests.some((test) => test(value));
}
