import { BatchProcessor, EventType, processPartialResponse } from '@aws-lambda-powertools/batch';
import middy from '@middy/core';
import type { Context, SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda';
import type { DeadLetters } from '../ports/dead-letters.ts';
import { ConflictError, ContractError } from '../ports/failures.ts';
import { type CommitPorts, commit } from './commit.ts';
import { type Arrival, arrivalOf, guard } from './guard.ts';
import { log, withoutMessage } from './log.ts';
import type { Run } from './run.ts';
import { MailBusyError } from './send-once.ts';
import type { Stage } from './stage.ts';
import type { Step } from './step.ts';

/** Ports that every stage's runtime needs. */
export interface StagePorts extends CommitPorts {
  readonly deadLetters: DeadLetters;
}

/** Times a record is read and decided again, in place, when somebody else wrote its item in between. */
const conflictTries = 5;

/**
 * The Lambda handler of a stage: the one place that parses, guards, runs, saves, mails, publishes and answers
 * the batch. A record that fails is reported alone, so that its neighbours are done once.
 */
export function lambda<S extends Stage, P extends StagePorts>(stage: S, run: Run<S, P>, ports: P) {
  const decide = run(ports);
  const one = async (record: SQSRecord): Promise<void> => {
    try {
      await untilNoConflict(() => handle(stage, decide, ports, record));
    } catch (error) {
      // Not the queue's business: the sweeper comes back for the mail.
      if (error instanceof MailBusyError) return log().info('mail-waits', { messageId: record.messageId });
      log().error('failed', { messageId: record.messageId, ...withoutMessage(error) });
      if (!(error instanceof ContractError)) throw error;
      await ports.deadLetters.send(record.body, error.message);
    }
  };
  const handler = (event: SQSEvent, context: Context): Promise<SQSBatchResponse> => {
    const processor = new BatchProcessor(EventType.SQS);
    return processPartialResponse(event, one, processor, { context, throwOnFullBatchFailure: false });
  };
  return middy<SQSEvent, SQSBatchResponse>(handler).before(({ context }) => log().addContext(context));
}

async function handle<S extends Stage, P extends StagePorts>(
  stage: S,
  decide: ReturnType<Run<S, P>>,
  ports: P,
  record: SQSRecord,
): Promise<void> {
  const arrival = arrivalOf(stage, record.body);
  const verdict = await guard(stage, arrival, ports);
  if (verdict.kind === 'repeat') {
    // The step was saved; whether its events got out is unknown, so they go again and the next guard makes repeats no-ops.
    if (verdict.publish.length > 0) await ports.events.publish(verdict.publish);
    log().info('repeat', { reference: verdict.reference, detailType: arrival.detailType });
    return;
  }
  const decided = await decide(arrival.event as Parameters<typeof decide>[0], verdict.application);
  if (isList(decided)) return commitEach(decided, ports, arrival);
  if (decided) await commit(decided, ports, arrival.cause);
  const { reference } = verdict.application ?? {};
  const gave = (decided?.events ?? []).map((event) => event.detailType);
  log().info('done', { reference, took: arrival.detailType, gave });
}

const isList = (decided: Step | readonly Step[] | null): decided is readonly Step[] => Array.isArray(decided);

/** All of them, whatever becomes of one; the first failure is thrown after the last step. */
async function commitEach(steps: readonly Step[], ports: CommitPorts, { cause }: Arrival): Promise<void> {
  const failures: unknown[] = [];
  for (const step of steps) {
    try {
      await commit(step, ports, cause);
    } catch (error) {
      // Somebody moved the item since: then it is not stuck. A mail that another run is sending is looked at again.
      if (!(error instanceof ConflictError) && !(error instanceof MailBusyError)) failures.push(error);
    }
  }
  // Whatever publishes an event again was stuck: the count makes the alarm.
  const rescued = steps.filter(({ again = [] }) => again.length > 0).length;
  if (steps.length > 0) log().info('done', { steps: steps.length, rescued });
  if (failures.length > 0) throw failures[0];
}

async function untilNoConflict(attempt: () => Promise<void>): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await attempt();
    } catch (error) {
      if (!(error instanceof ConflictError) || tries >= conflictTries) throw error;
    }
  }
}
