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
  if (issue.kind === 'schema') return `must be ${kindOf(issue)}, not ${issue.received}.`;
  return issue.message;
};

const kindOf = ({ type, expected }: Issue): string => {
  if (type === 'picklist' || type === 'literal') return `one of ${expected ?? 'the values allowed'}`;
  if (type === 'union') return 'of the shape that the documentation shows';
  return (
    { string: 'text', number: 'a number', boolean: 'true or false', array: 'a list' }[type] ??
    'an object in braces'
  );
};

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
