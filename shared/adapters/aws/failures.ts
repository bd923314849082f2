import { TransientError } from '../../ports/failures.ts';

/** Errors of AWS's that say no for good: a retry gives the same answer. */
const permanent = new Set([
  'AccessDeniedException',
  'AccessDenied',
  'ValidationException',
  'NoSuchKey',
  'NoSuchVersion',
]);

/** Runs an SDK call; anything a later try can mend comes out as `TransientError`, the rest as it is. */
export async function calling<T>(what: string, call: () => Promise<T>): Promise<T> {
  try {
    return await call();
  } catch (error) {
    if (error instanceof Error && permanent.has(error.name)) throw error;
    throw new TransientError(`${what} failed.`, { cause: error });
  }
}

/** Whether an SDK error is DynamoDB's answer that the condition of a write did not hold. */
export const isConditionFailed = (error: unknown): boolean =>
  error instanceof Error && error.name === 'ConditionalCheckFailedException';
