import { MailRefusedError, MailThrottledError, TransientError } from '../../../shared/ports/failures.ts';

/** What comes of a call: an answer or an error after a while, or nothing, because the process died or waits for ever. */
export type Happening =
  | { readonly kind: 'answer'; readonly outcome: Promise<unknown> }
  | { readonly kind: 'death'; readonly why: string }
  | { readonly kind: 'silence' };

/** What a fault makes of a call; without one its effect is done and answered. */
export function happening(fault: string | null, perform: () => Promise<unknown>): Happening {
  switch (fault) {
    case 'crashBefore':
      return { kind: 'death', why: 'before the effect' };
    case 'throttle':
      return answer(Promise.reject(new TransientError('Asked too much.')));
    case 'mailRefused':
      return answer(Promise.reject(new MailRefusedError('SES says no.')));
    case 'mailThrottled':
      return answer(Promise.reject(new MailThrottledError('SES is asked too much.')));
    case 'missing':
      return answer(Promise.reject(Object.assign(new Error('Not there yet.'), { name: 'NoSuchKey' })));
  }
  const done = answer(perform());
  switch (fault) {
    case 'crashAfter':
      return { kind: 'death', why: 'after the effect' };
    case 'hang':
      return { kind: 'silence' };
    case 'lostAnswer':
      return answer(Promise.reject(new TransientError('No answer.')));
    case 'askedTwice':
      return answer(perform());
    default:
      return done;
  }
}

/** Nobody may hear of it any more, and that is no fault of the simulation. */
function answer(outcome: Promise<unknown>): Happening {
  outcome.catch(() => {});
  return { kind: 'answer', outcome };
}
