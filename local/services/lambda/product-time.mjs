// The product's clock inside a worker thread: what asks for the time gets the machine's plus what it is ahead.
// Plain JavaScript, like the bootstrap that imports it.

/** Puts the worker's Date ahead by the one number of the shared memory, read anew each time. */
export function keepProductTime(ahead) {
  const offset = new Float64Array(ahead);
  const RealDate = globalThis.Date;
  const realNow = RealDate.now;
  const now = () => Math.floor(realNow() + offset[0]);
  RealDate.now = now;
  // A proxy and no subclass: dates stay plain ones, and those made by Node itself are still instances of it.
  globalThis.Date = new Proxy(RealDate, {
    construct: (target, args, asked) =>
      Reflect.construct(
        target,
        args.length === 0 ? [now()] : args,
        asked === globalThis.Date ? target : asked,
      ),
    apply: (target) => new target(now()).toString(),
  });
  RealDate.prototype.constructor = globalThis.Date;
}
