import { Alarm, ComparisonOperator, type IMetric, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import type { Construct } from 'constructs';
import type { Stage } from '../../shared/runtime/stage.ts';
import { deadLetterQueueNameOf, functionNameOf } from '../names.ts';
import { functionMetric, queueMetric } from './metrics.ts';

/** Seconds that the oldest message may wait before people hear of it: three times what a candidate should ever wait. */
const ageLimitSeconds = 900;

/** What a person reads first when an alarm rings: what it means, and what to do. */
interface Ring {
  readonly id: string;
  readonly name: string;
  readonly means: string;
  readonly metric: IMetric;
  /** Rings at or above it; 1 unless told otherwise. */
  readonly threshold?: number;
}

/** A message of the stage could not be dealt with. */
export const waitingDeadLetters = (scope: Construct, prefix: string, { name }: Stage): Alarm =>
  ring(scope, {
    id: `${name}-dead-letters`,
    name: `${functionNameOf(prefix, name)}-dead-letters`,
    means: `A message of ${name} failed for good: a candidate waits. Find the cause in its log, mend it, then redrive the queue.`,
    metric: queueMetric(deadLetterQueueNameOf(prefix, name), 'ApproximateNumberOfMessagesVisible'),
  });

/** The stage does not keep up. */
export const queueAge = (scope: Construct, prefix: string, { name }: Stage): Alarm =>
  ring(scope, {
    id: `${name}-queue-age`,
    name: `${functionNameOf(prefix, name)}-queue-age`,
    means: `${name} has had a message waiting for ${ageLimitSeconds / 60} minutes: leads come late. Look at its errors and throttles.`,
    metric: queueMetric(functionNameOf(prefix, name), 'ApproximateAgeOfOldestMessage'),
    threshold: ageLimitSeconds,
  });

/** The function threw, timed out or ran out of memory. */
export const functionErrors = (scope: Construct, prefix: string, name: string): Alarm =>
  ring(scope, {
    id: `${name}-errors`,
    name: `${functionNameOf(prefix, name)}-errors`,
    means: `${name} failed. Messages are tried again, requests were answered with an error: read its log.`,
    metric: functionMetric(functionNameOf(prefix, name), 'Errors'),
  });

/** Without its clock nothing that got stuck moves again, so no news is bad news here. */
export const sweeperSilent = (scope: Construct, prefix: string, { name }: Stage): Alarm =>
  new Alarm(scope, `${name}-silent`, {
    alarmName: `${functionNameOf(prefix, name)}-silent`,
    alarmDescription: `${name} has not run for ten minutes: nothing that is stuck will move. Check its rule and its queue.`,
    metric: functionMetric(functionNameOf(prefix, name), 'Invocations'),
    comparisonOperator: ComparisonOperator.LESS_THAN_THRESHOLD,
    threshold: 1,
    evaluationPeriods: 2,
    treatMissingData: TreatMissingData.BREACHING,
  });

const ring = (scope: Construct, { id, name, means, metric, threshold = 1 }: Ring): Alarm =>
  new Alarm(scope, id, {
    alarmName: name,
    alarmDescription: means,
    metric,
    comparisonOperator: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
    threshold,
    evaluationPeriods: 1,
    treatMissingData: TreatMissingData.NOT_BREACHING,
  });
