import { fieldsOf, listOf } from '../../template/fields.ts';
import type { Json } from '../../template/lookup.ts';
import { matchesValue } from './match-value.ts';

type Branch = { readonly [key: string]: Json };

const isBranch = (value: Json | undefined): value is Branch =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

/**
 * Whether an event fits an EventBridge event pattern. Every field of the pattern must be met: a list by any of its
 * matchers, an object by what lies inside it, `$or` by any of its patterns. Of a list in the event, one item is
 * enough, and a nested pattern must be met by one and the same item. Throws a sentence for a matcher it does not know.
 */
export function matches(pattern: Branch, event: Json): boolean {
  return Object.entries(pattern).every(([key, wanted]) => {
    if (key === '$or' && Array.isArray(wanted)) {
      return listOf(wanted).some((one) => matches(fieldsOf(one), event));
    }
    return meets(wanted, isBranch(event) ? event[key] : undefined);
  });
}

function meets(wanted: Json, given: Json | undefined): boolean {
  if (isBranch(wanted)) {
    // A list of objects meets it by one item; an absent object still can, where all that is asked for is absence.
    if (Array.isArray(given)) return given.some((item) => isBranch(item) && matches(wanted, item));
    return matches(wanted, isBranch(given) ? given : {});
  }
  if (!Array.isArray(wanted)) throw new Error('An event pattern names its values in a list.');
  const values = leavesOf(given);
  return wanted.some((matcher) => matchesValue(matcher, values));
}

type Leaf = string | number | boolean | null;

/** The values a matcher looks at: those of a list one by one; objects are no values. */
function leavesOf(given: Json | undefined): Leaf[] {
  if (given === undefined) return [];
  if (Array.isArray(given)) return given.flatMap(leavesOf);
  return given === null || typeof given !== 'object' ? [given] : [];
}
