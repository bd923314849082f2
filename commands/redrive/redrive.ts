import { parseReference } from '../../shared/domain/reference.ts';
import type { DeadLetter, DeadLetterQueues } from '../../shared/ports/dead-letter-queues.ts';

/** Ending of every dead-letter queue's name; what comes before it is the queue that it serves. */
const ending = '-dead';

/** What is to be moved. */
export interface RedriveOptions {
  readonly prefix: string;
  /** Stages to look at; all where there are none. */
  readonly stages: readonly string[];
  /** Moves them; otherwise it is only told what would be. */
  readonly moves: boolean;
  /** Moves those too that fit no contract. */
  readonly alsoBroken: boolean;
  readonly now: Date;
}

/** What was found on, and done about, one dead-letter queue. */
export interface QueueReport {
  readonly from: string;
  readonly to: string;
  /** Messages by what happened to them. */
  readonly movable: number;
  readonly broken: number;
  readonly moved: number;
  /** Hours that the oldest has waited since it was first sent; null where there is none. */
  readonly oldestHours: number | null;
  /** Reasons of broken ones, each with how many. */
  readonly reasons: ReadonlyMap<string, number>;
  /** What the messages are about, as far as they say; each once. */
  readonly references: readonly string[];
}

/**
 * Looks at every message on the dead-letter queues and moves those that a retry can mend back to their own stage's
 * queue. Each is looked at once, and whatever stays is given back. Throws a sentence for a stage without such a queue.
 */
export async function redrive(
  queues: DeadLetterQueues,
  { prefix, stages, ...options }: RedriveOptions,
): Promise<QueueReport[]> {
  const names = (await queues.named(`${prefix}-`)).filter((name) => name.endsWith(ending));
  const stageOf = (name: string) => name.slice(prefix.length + 1, -ending.length);
  const unknown = stages.find((stage) => !names.some((name) => stageOf(name) === stage));
  if (unknown !== undefined) {
    const known = names.map(stageOf).join(', ');
    throw new UnknownStageError(`No stage ${unknown} has a dead-letter queue. There are ${known || 'none'}.`);
  }
  const wanted = names.filter((name) => stages.length === 0 || stages.includes(stageOf(name)));
  return Promise.all(wanted.map((name) => ofQueue(queues, name, options)));
}

/** Said when a stage is named that has no dead-letter queue. */
export class UnknownStageError extends Error {
  override readonly name = 'UnknownStageError';
}

async function ofQueue(
  queues: DeadLetterQueues,
  from: string,
  { moves, alsoBroken, now }: Omit<RedriveOptions, 'prefix' | 'stages'>,
): Promise<QueueReport> {
  const to = from.slice(0, -ending.length);
  const seen = new Map<string, DeadLetter>();
  const kept: DeadLetter[] = [];
  let moved = 0;
  try {
    for (let isMore = true; isMore; ) {
      const taken = await queues.take(from);
      const before = seen.size;
      for (const letter of taken) {
        // One that came back meanwhile failed again: it is for the next time.
        if (seen.has(letter.id) || Date.parse(letter.sentAt) > now.getTime()) {
          kept.push(letter);
          continue;
        }
        seen.set(letter.id, letter);
        if (moves && (letter.reason === null || alsoBroken)) {
          await queues.move(from, letter, to);
          moved += 1;
        } else kept.push(letter);
      }
      isMore = seen.size > before;
    }
  } finally {
    for (const letter of kept) await queues.giveBack(from, letter);
  }
  const letters = [...seen.values()];
  const reasons = new Map<string, number>();
  for (const { reason } of letters) if (reason !== null) reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
  const oldest = Math.min(...letters.map(({ sentAt }) => Date.parse(sentAt)));
  const broken = letters.filter(({ reason }) => reason !== null).length;
  return {
    from,
    to,
    movable: letters.length - broken,
    broken,
    moved,
    oldestHours: letters.length === 0 ? null : (now.getTime() - oldest) / 3_600_000,
    reasons,
    references: [...new Set(letters.flatMap(referencesOf))],
  };
}

/** The reference in an event's detail; of anything else, nothing: a message that fits no contract may hold anything. */
function referencesOf({ body }: DeadLetter): string[] {
  try {
    const { detail } = JSON.parse(body) as { detail?: { reference?: unknown } };
    const reference = typeof detail?.reference === 'string' ? parseReference(detail.reference) : null;
    return reference === null ? [] : [reference];
  } catch {
    return [];
  }
}
