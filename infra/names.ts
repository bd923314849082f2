/** Longest prefix: with it the longest function name still fits Lambda's 64 characters. */
const prefixShape = /^[a-z][a-z0-9-]{1,19}$/;

/** Checks a deployment's prefix (`cv-router`, `cv-router-test`); throws a sentence where it does not fit AWS's names. */
export function checkedPrefix(prefix: string): string {
  if (prefixShape.test(prefix)) return prefix;
  throw new Error(
    `The prefix "${prefix}" does not fit. Use 2 to 20 lower-case letters, digits and hyphens, beginning with a letter.`,
  );
}

/** Name of a stage's or route's function, and of a stage's queue: `cv-router-tag-cv`. */
export const functionNameOf = (prefix: string, name: string): string => `${prefix}-${name}`;

/** Name of a stage's dead-letter queue: `cv-router-tag-cv-dead`. */
export const deadLetterQueueNameOf = (prefix: string, name: string): string => `${prefix}-${name}-dead`;
