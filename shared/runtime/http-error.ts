import { TransientError } from '../ports/failures.ts';

/** What is wrong with one field, in words that say what to do. */
export interface FieldError {
  readonly field: string;
  readonly message: string;
}

/** An answer to a request that cannot be carried out: the message is for the person, and never echoes their input. */
export class HttpError extends Error {
  override readonly name = 'HttpError';

  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
    readonly fields?: readonly FieldError[],
  ) {
    super(message);
  }
}

/** One answer for a wrong reference, a wrong token and no token, so that none can be told from another. */
export const notFound = (): HttpError =>
  new HttpError(
    404,
    'not-found',
    'We cannot find this application. Please use the link in our e-mail to you.',
  );

/** Any error as an answer; what is not ours is told as our fault, without detail. */
export function asHttpError(error: unknown): HttpError {
  if (error instanceof HttpError) return error;
  if (error instanceof TransientError) {
    return new HttpError(503, 'try-again', 'We are busy just now. Please try again in a minute.');
  }
  return new HttpError(
    500,
    'our-fault',
    'Something went wrong on our side. Please try again, or ring us if it happens again.',
  );
}
