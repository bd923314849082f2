import { Alarm, ComparisonOperator, type IMetric, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import type { Construct } from 'constructs';
import type { Stage } from '../../shared/runtime/stage.ts';
import { logMetrics } from '../constructs/log-metrics.ts';
import { deadLetterQueueNameOf, functionNameOf } from '../names.ts';
import { functionMetric, loggedMetric, queueMetric } from './metrics.ts';

/** Seconds that the oldest message may wait before people hear of it: three times what a candidate should ever wait. */
const ageLimitSeconds = 900;

/** What a person reads first when an alarm rings: what it means, and what to do. */
interface Ring {
  readonly id: string;
  readonly name: string;
  readonly means: string;
  /** Name of the page in docs/runbooks that says what to do. */
  readonly runbook: string;
  readonly metric: IMetric;
  /** Rings at or above it; 1 unless told otherwise. */
  readonly threshold?: number;
  /** Spells of five minutes on end for which it must be so; 1 unless told otherwise. */
  readonly periods?: number;
}

/** A message of the stage could not be dealt with. */
export const waitingDeadLetters = (scope: Construct, prefix: string, { name }: Stage): Alarm =>
  ring(scope, {
    id: `${name}-dead-letters`,
    name: `${functionNameOf(prefix, name)}-dead-letters`,
    means: `A message of ${name} failed for good: a candidate waits. Find the cause in its log, mend it, then redrive the queue.`,
    runbook: 'dead-letters',
    metric: queueMetric(deadLetterQueueNameOf(prefix, name), 'ApproximateNumberOfMessagesVisible'),
  });

/** The stage does not keep up. */
export const queueAge = (scope: Construct, prefix: string, { name }: Stage): Alarm =>
  ring(scope, {
    id: `${name}-queue-age`,
    name: `${functionNameOf(prefix, name)}-queue-age`,
    means: `${name} has had a message waiting for ${ageLimitSeconds / 60} minutes: leads come late. Look at its errors and throttles.`,
    runbook: 'queue-age',
    metric: queueMetric(functionNameOf(prefix, name), 'ApproximateAgeOfOldestMessage'),
    threshold: ageLimitSeconds,
  });

/** The function threw, timed out or ran out of memory. */
export const functionErrors = (scope: Construct, prefix: string, name: string): Alarm =>
  ring(scope, {
    id: `${name}-errors`,
    name: `${functionNameOf(prefix, name)}-errors`,
    means: `${name} failed. Messages are tried again, requests were answered with an error: read its log.`,
    runbook: 'errors',
    metric: functionMetric(functionNameOf(prefix, name), 'Errors'),
  });

/** Without its clock nothing that got stuck moves again, so no news is bad news here. */
export const sweeperSilent = (scope: Construct, prefix: string, { name }: Stage): Alarm =>
  new Alarm(scope, `${name}-silent`, {
    alarmName: `${functionNameOf(prefix, name)}-silent`,
    alarmDescription: described(
      `${name} has not run for ten minutes: nothing that is stuck will move. Check its rule and its queue.`,
      'sweeper-silent',
    ),
    metric: functionMetric(functionNameOf(prefix, name), 'Invocations'),
    comparisonOperator: ComparisonOperator.LESS_THAN_THRESHOLD,
    threshold: 1,
    evaluationPeriods: 2,
    treatMissingData: TreatMissingData.BREACHING,
  });

/** Stages' messages fail one after the other: a service that all of them need is down, or throttles. */
export const failedMessages = (scope: Construct, prefix: string): Alarm =>
  ring(scope, {
    id: 'failed-messages',
    name: `${prefix}-failed-messages`,
    means:
      'Messages failed five times or more within five minutes and are tried again: a service they need is down or throttled.',
    runbook: 'failed-messages',
    metric: loggedMetric(prefix, logMetrics.failedMessages.name),
    threshold: 5,
  });

/** Things got stuck, and the sweeper moved them. One is everyday life. */
export const rescuedItems = (scope: Construct, prefix: string): Alarm =>
  ring(scope, {
    id: 'rescued-items',
    name: `${prefix}-rescued-items`,
    means:
      'The sweeper set three things or more in motion within five minutes that had got stuck: events or answers are lost, or a service is throttled.',
    runbook: 'rescued-items',
    metric: loggedMetric(prefix, logMetrics.rescuedItems.name),
    threshold: 3,
  });

/** Events come again in numbers that retries do not explain. */
export const repeatedEvents = (scope: Construct, prefix: string): Alarm =>
  ring(scope, {
    id: 'repeated-events',
    name: `${prefix}-repeated-events`,
    means:
      'Twenty events or more came again within five minutes. Nothing is done twice; but somebody replays, or a function is too slow for its queue.',
    runbook: 'repeated-events',
    metric: loggedMetric(prefix, logMetrics.repeatedEvents.name),
    threshold: 20,
  });

/** Somebody at the agency does not get our mails: a person must mend the address. */
export const staffMailBounced = (scope: Construct, prefix: string): Alarm =>
  ring(scope, {
    id: 'staff-mail-bounced',
    name: `${prefix}-staff-mail-bounced`,
    means:
      'A mail to somebody at the agency came back, and later ones are left out. Their leads go to whoever covers them, else to triage.',
    runbook: 'mail-came-back',
    metric: loggedMetric(prefix, logMetrics.staffMailBounced.name),
  });

/** SES says no: the sandbox, a sender that is not verified, sending that is paused. */
export const mailRefused = (scope: Construct, prefix: string): Alarm =>
  ring(scope, {
    id: 'mail-refused',
    name: `${prefix}-mail-refused`,
    means:
      'SES refuses mails: the account is in the sandbox, the sender is not verified or sending is paused. Nothing is lost; all of them wait for a person.',
    runbook: 'mail-refused',
    metric: loggedMetric(prefix, logMetrics.mailRefused.name),
  });

/** A burst passes by itself in minutes; half an hour of it is a quota that is too small, or spent for today. */
export const mailThrottled = (scope: Construct, prefix: string): Alarm =>
  ring(scope, {
    id: 'mail-throttled',
    name: `${prefix}-mail-throttled`,
    means:
      'SES has asked us to wait with mails for half an hour: the quota for a day or a second is too small. Nothing is lost; mails go out later.',
    runbook: 'mail-refused',
    metric: loggedMetric(prefix, logMetrics.mailThrottled.name),
    periods: 6,
  });

/** What an alarm means, and where it is written what to do. */
const described = (means: string, runbook: string): string => `${means} Runbook: docs/runbooks/${runbook}.md`;

const ring = (
  scope: Construct,
  { id, name, means, runbook, metric, threshold = 1, periods = 1 }: Ring,
): Alarm =>
  new Alarm(scope, id, {
    alarmName: name,
    alarmDescription: described(means, runbook),
    metric,
    comparisonOperator: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
    threshold,
    evaluationPeriods: periods,
    treatMissingData: TreatMissingData.NOT_BREACHING,
  });
