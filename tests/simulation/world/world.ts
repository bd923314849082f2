import type { ExternalEventContract } from '../../../shared/events/define-external-event.ts';
import type { MemoryPorts } from '../../doubles/memory-ports.ts';
import { askedAgain } from '../people/asked-again.ts';
import type { Applicant } from '../people/candidate.ts';
import { atTheirMail } from '../people/consultant.ts';
import { binderOf } from './bound-ports.ts';
import { Bus, type Envelope } from './bus.ts';
import { Clockwork } from './clockwork.ts';
import { Dice } from './dice.ts';
import { Faults } from './faults.ts';
import type { Plan } from './plan.ts';
import type { Profile } from './profile.ts';
import { Queue } from './queue.ts';
import { type Answered, answeredWith, type CallFromOutside, requestEvent } from './request.ts';
import { Run } from './run.ts';
import { S3 } from './s3.ts';
import { type SentMail, Ses } from './ses.ts';
import { type Scan, Textract } from './textract.ts';
import { Timing } from './timing.ts';
import { aboutWhat, Trace } from './trace.ts';
import { truth } from './truth.ts';
import type { Call, Invariant, Watcher } from './watcher.ts';

/** An invariant that did not hold. */
export interface Break {
  readonly invariant: string;
  readonly what: string;
  /** The world's milliseconds. */
  readonly at: number;
}

/** The services, their time and their faults, around the deployed functions. One world is one seed. */
export class World {
  readonly seed: number;
  readonly epoch: number;
  readonly profile: Profile;
  readonly plan: Plan;
  readonly trace: Trace;
  readonly clockwork: Clockwork;
  readonly faults: Faults;
  /** For latencies, and whatever else is chance but no fault. */
  readonly latency: Dice;
  readonly timing: Timing;
  readonly bus = new Bus(this);
  readonly ses = new Ses(this);
  readonly s3 = new S3(this);
  readonly textract = new Textract(this);
  readonly memory: MemoryPorts;
  /** Binds the ports to a run. */
  readonly bind: ReturnType<typeof binderOf>;
  readonly queues = new Map<string, Queue>();
  readonly rules: Map<string, (readonly [Queue, ExternalEventContract | null])[]>;
  readonly applicants = new Map<string, Applicant>();
  /** Enquiries that were taken, and whether their council gave an address. */
  readonly enquiries = new Map<string, boolean>();
  /** Messages that no contract knows. */
  readonly poison: { readonly queue: string; readonly body: string }[] = [];
  /** Everything that was on the buses but the ticks, and every dead letter: what can be replayed. */
  readonly onTheBus = new Map<string, Envelope>();
  readonly deadLetters = new Map<string, { readonly queue: string; readonly body: string }>();
  readonly breaks: Break[] = [];
  /** References with what happened that allows another end. */
  readonly excuses = new Map<string, Set<string>>();
  /** Messages, events and news on their way; runs at work; actions of people still to come. */
  inFlight = 0;
  running = 0;
  actions = 0;
  effects = 0;
  #runs = 0;
  #crashPoints = 0;
  readonly #watchers: readonly Watcher[];
  readonly #readers = [atTheirMail(this), askedAgain(this)];
  readonly scanMs = 4000;

  constructor(plan: Plan, invariants: readonly Invariant[]) {
    const { seed, profile } = plan;
    this.plan = plan;
    this.seed = seed;
    this.profile = profile;
    this.epoch = Date.parse(plan.start);
    this.trace = new Trace(plan.keepTrace ?? false);
    this.clockwork = new Clockwork(this.trace);
    this.faults = new Faults(seed, profile, this.clockwork, plan.withoutFaults ?? {});
    this.latency = new Dice(seed, 'latency');
    this.timing = new Timing(this.latency);
    const { memory, ports } = truth(this);
    this.memory = memory;
    this.bind = binderOf(plan.mutant?.ports?.(ports, this) ?? ports);
    this.rules = this.#connect();
    this.#watchers = invariants.map((one) => one.watch(this));
  }

  get mutant() {
    return this.plan.mutant ?? null;
  }

  get ocrPerSecond(): number {
    return this.plan.ocrPerSecond ?? Number.POSITIVE_INFINITY;
  }

  #connect() {
    const rules: World['rules'] = new Map();
    for (const deployed of this.plan.functions.stages) {
      const queue = new Queue(this, deployed);
      this.queues.set(queue.name, queue);
      for (const contract of deployed.stage.consumes) {
        if (contract.kind === 'notification') continue;
        const detailType = contract.kind === 'schedule' ? 'Scheduled Event' : contract.detailType;
        const external = contract.kind === 'external' ? contract : null;
        rules.set(detailType, [...(rules.get(detailType) ?? []), [queue, external]]);
      }
    }
    return rules;
  }

  nextRun(): number {
    this.#runs += 1;
    return this.#runs;
  }

  /** Runs of one function at a time. */
  concurrency(): number {
    return this.plan.concurrency?.(this.clockwork.now) ?? 10;
  }

  mayDrop(envelope: Envelope): boolean {
    return this.plan.mayDrop?.(envelope) ?? true;
  }

  /** The crash that the plan has for this effect. */
  crashAt(): 'crashBefore' | 'crashAfter' | null {
    this.#crashPoints += 1;
    const { crash } = this.plan;
    return crash?.effect === this.#crashPoints ? crash.side : null;
  }

  /** Effects that could have been crash points so far. */
  get crashPoints(): number {
    return this.#crashPoints;
  }

  /** An action of somebody outside. */
  later(ms: number, what: string, act: () => void): void {
    this.actions += 1;
    this.clockwork.after(ms, what, () => {
      this.actions -= 1;
      act();
    });
  }

  /** Calls the API; the answer comes once, 504 where the function died. */
  request(call: CallFromOutside, answered: Answered): void {
    const deployed = this.plan.functions.routes.find(({ route }) =>
      route.endpoints.some(({ method, path }) => `${method} ${path}` === call.endpoint),
    );
    if (!deployed) throw new Error(`No route answers ${call.endpoint}.`);
    this.running += 1;
    const run = new Run(this, deployed, (end) => {
      this.running -= 1;
      if (end.kind !== 'answered') return answered(504, null);
      answered(...answeredWith(end.answer));
    });
    this.clockwork.after(this.timing.startMs(deployed.name), `${run.label} starts`, () =>
      run.start(requestEvent(call)),
    );
  }

  /** The effect of a port call, seen by every invariant. */
  perform(call: Call, effect: (...args: unknown[]) => unknown): Promise<unknown> {
    this.effects += 1;
    const outcome = Promise.resolve(effect(...call.args));
    this.trace.explain(
      this.clockwork.now,
      () => `${call.run} ${call.port}.${call.method} ${aboutWhat(call.args)}`,
    );
    outcome.then(
      (value) => {
        if (call.port === 'deadLetters')
          this.dead(call.run.split('#')[0] ?? '', String(call.args[0]), String(call.args[1]));
        for (const { done } of this.#watchers) done?.(call, value);
        this.plan.watch?.(call, this.clockwork.now);
      },
      () => {},
    );
    return outcome;
  }

  acknowledged(applicant: Applicant): void {
    this.applicants.set(applicant.reference, applicant);
  }

  asked(reference: string, hasAddress: boolean): void {
    this.enquiries.set(reference, hasAddress);
  }

  scanOf(reference: string): Scan {
    return this.applicants.get(reference)?.person.kind.scan ?? { lines: [], confidence: 0 };
  }

  excused(reference: string, why: string): void {
    const known = this.excuses.get(reference);
    if (known) known.add(why);
    else this.excuses.set(reference, new Set([why]));
  }

  published(envelope: Envelope): void {
    if (this.plan.replays && envelope.source !== 'aws.events') this.onTheBus.set(envelope.id, envelope);
    for (const { published } of this.#watchers) published?.(envelope);
  }

  queued(queue: string, body: string): void {
    for (const { queued } of this.#watchers) queued?.(queue, body);
  }

  mailed(sent: SentMail, text: string): void {
    for (const { mailed } of this.#watchers) mailed?.(sent);
    for (const reads of this.#readers) reads(sent, text);
  }

  logged(text: string, by: string): void {
    for (const { logged } of this.#watchers) logged?.(text, by);
  }

  dead(queue: string, body: string, reason: string | null): void {
    this.note(`${queue} dead letter: ${reason ?? 'tries used up'}`);
    if (this.plan.replays) this.deadLetters.set(`${queue} ${body}`, { queue, body });
    for (const { dead } of this.#watchers) dead?.(queue, body, reason);
  }

  quiet(): void {
    for (const { quiet } of this.#watchers) quiet?.();
  }

  /** A line of the trace. */
  note(what: string): void {
    this.trace.add(this.clockwork.now, what);
  }

  /** Notes that something does not hold. */
  broke(invariant: string, what: string): void {
    this.note(`BREAK ${invariant}: ${what}`);
    this.breaks.push({ invariant, what, at: this.clockwork.now });
  }
}
