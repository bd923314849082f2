import { answersOf } from './port-faults.ts';

/** What a method of the true port does. */
export type Effect = (...args: unknown[]) => unknown;

/** A run's way of calling a port. */
export type PortCall = (port: string, method: string, effect: Effect, args: unknown[]) => unknown;

type Binder = (call: PortCall) => Record<string, unknown>;

/**
 * Makes, once for a world, what binds its ports to a run: every method of every port becomes a call of that run. A new
 * port, and a new method, is a crash point by itself.
 */
export function binderOf(ports: Readonly<Record<string, unknown>>): Binder {
  const asIs: Record<string, unknown> = {};
  const lazy: PropertyDescriptorMap = {};
  for (const [name, port] of Object.entries(ports)) {
    if (typeof port !== 'object' || port === null || answersOf(name) === 'at-once') asIs[name] = port;
    else lazy[name] = { get: portOf(name, port) };
  }
  // A run asks for few of its ports: each is made when it is asked for.
  const prototype = Object.create(Object.prototype, lazy) as object;
  return (call) =>
    Object.assign(Object.create(prototype) as Bound, asIs, { [callOf]: call, [madeOf]: new Map() });
}

const callOf = Symbol('call');
const madeOf = Symbol('made');

interface Bound {
  [callOf]: PortCall;
  [madeOf]: Map<string, object>;
  [port: string]: unknown;
}

function portOf(name: string, port: object): (this: Bound) => object {
  const methods = Object.entries(port).filter(([, effect]) => typeof effect === 'function') as [
    string,
    Effect,
  ][];
  return function get(): object {
    const made = this[madeOf].get(name);
    if (made) return made;
    const call = this[callOf];
    const bound: Record<string, unknown> = {};
    for (const [method, effect] of methods)
      bound[method] = (...args: unknown[]) => call(name, method, effect, args);
    this[madeOf].set(name, bound);
    return bound;
  };
}
