import crypto from 'node:crypto';
import { register, syncBuiltinESMExports } from 'node:module';

/** Thrown where simulated code asks the real machine for time or chance. */
export class TrapError extends Error {
  override readonly name = 'TrapError';
}

/** Our own code that decides or runs: whoever calls from there must use the ports. */
const simulated = /\/(?:functions|shared\/(?:domain|config|events|runtime))\/[^\n]*\.ts/;

/** Resolves everything but the SDK. */
const withoutSdk = `export const resolve = (name, context, next) => {
  if (/(^|node_modules\\/)@(aws-sdk|smithy)\\//.test(name)) throw new Error(name + ' has no place in a simulated world: use the ports.');
  return next(name, context);
};`;

let isClosed = false;

/**
 * From here on the clock, chance and timers of the real machine throw where use cases or the runtime reach for them,
 * themselves or through a library; everybody else (the test runner) has them as before. The SDK can be loaded by nobody.
 */
export function closeTrap(): void {
  if (isClosed) return;
  isClosed = true;
  const RealDate = Date;
  // A subclass and no proxy: dates are made from ISO times all the time, and those cost nothing more.
  globalThis.Date = class extends RealDate {
    constructor(...args: [] | [string]) {
      if (args.length === 0) refuse('new Date()');
      super(...(args as [string]));
    }
    static override now(): number {
      refuse('Date.now()');
      return RealDate.now();
    }
    static override [Symbol.hasInstance](one: unknown): boolean {
      return one instanceof RealDate;
    }
  } as DateConstructor;
  register(`data:text/javascript,${encodeURIComponent(withoutSdk)}`);
  guard(Math, 'random');
  guard(performance, 'now');
  guard(globalThis, 'setTimeout');
  guard(globalThis, 'setInterval');
  guard(globalThis.crypto, 'randomUUID');
  guard(globalThis.crypto, 'getRandomValues');
  guard(crypto, 'randomUUID');
  guard(crypto, 'randomBytes');
  syncBuiltinESMExports();
}

/** Puts a check before a method, which otherwise works as it did. */
function guard<T extends object>(owner: T, name: keyof T & string): void {
  const real = owner[name] as unknown as (...args: unknown[]) => unknown;
  const checked = function checked(this: unknown, ...args: unknown[]): unknown {
    refuse(`${name}()`);
    return Reflect.apply(real, this === undefined ? owner : this, args);
  };
  Object.defineProperty(owner, name, { value: checked, configurable: true, writable: true });
}

function refuse(what: string): void {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 40;
  const stack = new Error('trap').stack ?? '';
  Error.stackTraceLimit = stackTraceLimit;
  if (simulated.test(stack))
    throw new TrapError(`${what} was called from ${simulated.exec(stack)?.[0]}: use the ports.`);
}
