import { Duration } from 'aws-cdk-lib';
import { Metric } from 'aws-cdk-lib/aws-cloudwatch';
import { metricNamespace } from '../constructs/log-metrics.ts';

/** One value every five minutes is enough for people; the sweeper mends meanwhile. */
const period = Duration.minutes(5);

/** A metric of an SQS queue by its name: the largest value of five minutes. */
export const queueMetric = (queueName: string, metricName: string): Metric =>
  new Metric({
    namespace: 'AWS/SQS',
    metricName,
    dimensionsMap: { QueueName: queueName },
    statistic: 'Maximum',
    period,
  });

/** A metric of a Lambda function by its name: the sum of five minutes unless another statistic is asked for. */
export const functionMetric = (functionName: string, metricName: string, statistic = 'Sum'): Metric =>
  new Metric({
    namespace: 'AWS/Lambda',
    metricName,
    dimensionsMap: { FunctionName: functionName },
    statistic,
    period,
  });

/** A metric that the stages' log lines make, over all stages: the sum of five minutes. */
export const loggedMetric = (prefix: string, metricName: string): Metric =>
  new Metric({ namespace: metricNamespace(prefix), metricName, statistic: 'Sum', period });
