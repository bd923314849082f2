import { NotUploadedError, submit } from '../intake/submit.ts';
import type { Address } from './messages.ts';
import type { Person } from './people.ts';

/** What became of sending one person's CV in. */
export type Sent =
  /** The API answered 201 and S3 answered 204: from here on it must not be lost. */
  | { readonly kind: 'accepted'; readonly reference: string }
  /** The API answered 201, and the file did not get through. */
  | { readonly kind: 'form-only'; readonly reference: string }
  /** Nobody answered. */
  | { readonly kind: 'unanswered' };

/** Sends a CV in by the public API, on a connection that may break at any moment. Throws where the API says no. */
export async function send(address: Address, { form, cv }: Person): Promise<Sent> {
  try {
    const consents = { notice: 'v1', alerts: false };
    const answer = await submit(address, 'form', { ...form, consents }, [cv]);
    if (answer.kind === 'accepted') return { kind: 'accepted', reference: answer.reference };
    // While it starts or stops the front says 503, as a load balancer would.
    if (answer.status >= 500) return { kind: 'unanswered' };
    throw new RefusedError(`The API refused ${form.name}: ${answer.message}`);
  } catch (error) {
    if (error instanceof RefusedError) throw error;
    if (error instanceof NotUploadedError) return { kind: 'form-only', reference: error.reference };
    return { kind: 'unanswered' };
  }
}

class RefusedError extends Error {
  override readonly name = 'RefusedError';
}
