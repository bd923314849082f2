import { FilterPattern, type ILogGroup, MetricFilter } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';
import type { Stage } from '../../shared/runtime/stage.ts';

/**
 * What the stages' own log lines count. Lambda's `Errors` says nothing of a message that failed alone in its batch, so
 * the line that tells of it is counted. The prefix keeps two deployments in one account apart.
 */
export const logMetrics = {
  /** A message could not be dealt with this time. */
  failedMessages: { name: 'FailedMessages', pattern: '{ $.message = "failed" }', value: '1' },
  /** An event came again and was a no-op. */
  repeatedEvents: { name: 'RepeatedEvents', pattern: '{ $.message = "repeat" }', value: '1' },
  /** Items that the sweeper found past their deadline and set in motion again. */
  rescuedItems: { name: 'RescuedItems', pattern: '{ $.rescued > 0 }', value: '$.rescued' },
  /** A mail to somebody at the agency came back, or was left out since others did. */
  staffMailBounced: { name: 'StaffMailBounced', pattern: '{ $.message = "staff-mail-bounced" }', value: '1' },
  /** SES said no to a mail. */
  mailRefused: { name: 'MailRefused', pattern: '{ $.message = "mail-refused" }', value: '1' },
  /** SES asked us to wait with a mail. */
  mailThrottled: { name: 'MailThrottled', pattern: '{ $.message = "mail-throttled" }', value: '1' },
} as const;

/** CloudWatch namespace of a deployment's own metrics. */
export const metricNamespace = (prefix: string): string => `CvRouter/${prefix}`;

/** Adds the filters that turn a stage's log lines into metrics. */
export function countLogLines(scope: Construct, logGroup: ILogGroup, prefix: string, stage: Stage): void {
  const sweeps = stage.consumes.some(({ kind }) => kind === 'schedule');
  const { failedMessages, repeatedEvents, rescuedItems, staffMailBounced, mailRefused, mailThrottled } =
    logMetrics;
  const hears = stage.consumes.some((one) => one.kind === 'external' && one.source === 'aws.ses');
  const sends = stage.grants.includes('mail');
  const counted = [
    ...[failedMessages, repeatedEvents],
    ...(sweeps ? [rescuedItems] : []),
    ...(sends || hears ? [staffMailBounced] : []),
    ...(sends ? [mailRefused, mailThrottled] : []),
  ];
  for (const { name, pattern, value } of counted) {
    new MetricFilter(scope, name, {
      logGroup,
      filterPattern: FilterPattern.literal(pattern),
      metricNamespace: metricNamespace(prefix),
      metricName: name,
      metricValue: value,
    });
  }
}
