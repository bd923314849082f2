import * as v from 'valibot';

type Issue = v.BaseIssue<unknown>;

const path = (issue: Issue): string =>
  (issue.path ?? [])
    .map(({ key }, at) => (typeof key === 'number' ? ` ${key + 1}` : `${at > 0 ? ', ' : ''}${String(key)}`))
    .join('');

const say = (issue: Issue): string => {
  if (issue.type === 'strict_object' && issue.expected === 'never')
    return 'is not a field of this file. Correct its spelling or remove it.';
  if (issue.received === 'undefined') return 'is missing. Add it.';
  // The library's own messages all begin so; ours say what to do.
  if (!issue.message.startsWith('Invalid ')) return issue.message;
  return `must be ${kindOf(issue)}, not ${received[issue.received] ?? issue.received}.`;
};

const received: Readonly<Record<string, string>> = {
  Object: 'an object in braces',
  Array: 'a list',
  null: 'empty',
};

const kinds: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
};

const kindOf = ({ type, expected }: Issue): string =>
  type === 'picklist'
    ? `one of ${(expected ?? '').replace(/[()]/g, '').replaceAll(' | ', ', ')}`
    : (kinds[type] ?? 'an object in braces');

/**
 * Checks one parsed file against its schema. Gives either the value, or a sentence for each fault:
 * `consultants.json, consultants 2, email: is not an e-mail address. Correct it.` (lists count from 1).
 */
export function checkShape<S extends v.GenericSchema>(
  file: string,
  schema: S,
  value: unknown,
):
  | { readonly value: v.InferOutput<S>; readonly faults: readonly [] }
  | { readonly faults: readonly string[] } {
  const result = v.safeParse(schema, value);
  if (result.success) return { value: result.output, faults: [] };
  return {
    faults: result.issues.map((issue) => {
      const where = path(issue);
      return `${file}${where ? `, ${where}` : ''}: ${say(issue)}`;
    }),
  };
}
