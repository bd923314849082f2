import lists from './spellings.json' with { type: 'json' };

/** One spelling for each word that has several, and for the shortened forms of titles. */
export const spellings: ReadonlyMap<string, string> = new Map(Object.entries(lists.spellings));

/** Words written in one or two: the one form by which both are compared. */
export const joins: ReadonlyMap<string, string> = new Map(Object.entries(lists.joins));

/** Words that the first half of a join is made of: most words need no look-up in pairs. */
export const joinStarts: ReadonlySet<string> = new Set(
  [...joins.keys()].map((pair) => pair.split(' ')[0] ?? ''),
);
