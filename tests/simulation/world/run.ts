import type { Effect, PortCall } from './bound-ports.ts';
import type { Deployed, Handler } from './deployed.ts';
import { happening } from './happening.ts';
import { faultsOf } from './port-faults.ts';
import type { World } from './world.ts';

/** How a run ended. */
export type RunEnd =
  | { readonly kind: 'answered'; readonly answer: unknown }
  | { readonly kind: 'threw' }
  /** The process died: crash or timeout. */
  | { readonly kind: 'died' };

/** One run of a deployed function in a process of its own. Every port call is two moments: the effect, and the answer. */
export class Run {
  readonly label: string;
  readonly #world: World;
  readonly #deployed: Deployed;
  readonly #startedAt: number;
  readonly #skewMs: number;
  readonly #onEnd: (end: RunEnd) => void;
  #alive = true;
  #waiting = 0;

  constructor(world: World, deployed: Deployed, onEnd: (end: RunEnd) => void) {
    this.#world = world;
    this.#deployed = deployed;
    this.#onEnd = onEnd;
    this.label = `${deployed.name}#${world.nextRun()}`;
    this.#startedAt = world.clockwork.now;
    const { skewMinutes } = world.profile;
    this.#skewMs = skewMinutes === 0 ? 0 : world.latency.between(-skewMinutes, skewMinutes) * 60_000;
  }

  /** Starts the handler on an event; the end is told once. */
  start(event: unknown): void {
    const { clockwork, mutant } = this.#world;
    const useCase = mutant?.useCase?.(this.#deployed) ?? this.#deployed.useCase;
    clockwork.busy += 1;
    const context = { awsRequestId: this.label, functionName: this.#deployed.name };
    const handler: Handler = this.#deployed.handler(this.#ports(), useCase);
    (mutant?.handler?.(this.#deployed, handler) ?? handler)(event, context).then(
      (answer) => this.#end({ kind: 'answered', answer }),
      () => this.#end({ kind: 'threw' }),
    );
  }

  /** Its clock, which may be wrong. */
  now(): Date {
    return new Date(this.#world.epoch + this.#world.clockwork.now + this.#skewMs);
  }

  #end(end: RunEnd): void {
    if (!this.#alive) return;
    this.#alive = false;
    // One that ends on the first failure of several calls at once has others on the wire, and does not count as busy.
    if (this.#waiting === 0) this.#world.clockwork.busy -= 1;
    this.#onEnd(end);
  }

  #die(why: string): void {
    if (!this.#alive) return;
    this.#alive = false;
    this.#world.note(`${this.label} dies: ${why}`);
    this.#onEnd({ kind: 'died' });
  }

  #ports(): Record<string, unknown> {
    const call: PortCall = (port, method, effect, args) => this.#call(port, method, effect, args);
    return Object.assign(this.#world.bind(call), { clock: { now: () => this.now() } });
  }

  #call(port: string, method: string, effect: Effect, args: unknown[]): Promise<unknown> {
    const { clockwork } = this.#world;
    if (!this.#alive) return new Promise(() => {});
    if (this.#waiting === 0) clockwork.busy -= 1;
    this.#waiting += 1;
    return new Promise((resolve, reject) => {
      this.#later(this.#world.timing.callMs(port), `${port}.${method}`, () => {
        const call = { run: this.label, port, method, args };
        this.#takeEffect(port, `${this.#deployed.name} ${port}.${method}`, {
          perform: () => this.#world.perform(call, effect),
          answer: (outcome) => outcome.then(resolve, reject),
        });
      });
    });
  }

  #takeEffect(
    port: string,
    where: string,
    {
      perform,
      answer,
    }: {
      readonly perform: () => Promise<unknown>;
      readonly answer: (outcome: Promise<unknown>) => void;
    },
  ): void {
    const world = this.#world;
    if (!this.#alive) {
      // Its process died with the call on the wire: it may still land.
      if (world.latency.yes(0.5)) perform().catch(() => {});
      return;
    }
    const crash = world.crashAt();
    const fault = crash ?? world.faults.oneOf(faultsOf(port, world.profile), where);
    const what = happening(fault, perform);
    if (what.kind === 'death') this.#die(what.why);
    else if (what.kind === 'answer')
      this.#later(world.timing.callMs(port), 'answer', () => this.#answered(() => answer(what.outcome)));
    else this.#later(this.#leftMs(), 'times out', () => this.#die('timeout'));
  }

  #answered(answer: () => void): void {
    if (!this.#alive) return;
    if (this.#leftMs() < 0) {
      this.#die('timeout');
      return;
    }
    this.#waiting -= 1;
    if (this.#waiting === 0) this.#world.clockwork.busy += 1;
    answer();
  }

  #later(ms: number, what: string, act: () => void): void {
    this.#world.clockwork.after(ms, `${this.label} ${what}`, act);
  }

  /** Milliseconds until its timeout. */
  #leftMs(): number {
    return this.#startedAt + this.#deployed.timeoutSeconds * 1000 - this.#world.clockwork.now;
  }
}
