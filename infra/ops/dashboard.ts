import {
  type Alarm,
  AlarmStatusWidget,
  Dashboard,
  GraphWidget,
  type IMetric,
} from 'aws-cdk-lib/aws-cloudwatch';
import type { Construct } from 'constructs';
import type { Deployment } from '../deployment.ts';
import { deadLetterQueueNameOf, functionNameOf } from '../names.ts';
import { functionMetric, queueMetric } from './metrics.ts';

/** One page: what rings, what waits, what failed, how long things take. */
export function addDashboard(
  scope: Construct,
  { prefix, stages, routes }: Deployment,
  alarms: readonly Alarm[],
): void {
  const stageNames = stages.map(({ name }) => name);
  const names = [...stageNames, ...routes.map(({ name }) => name)];
  const queue = (name: string) => functionNameOf(prefix, name);
  const dead = (name: string) => deadLetterQueueNameOf(prefix, name);
  const graph = (title: string, left: IMetric[]) => new GraphWidget({ title, left, width: 12 });
  new Dashboard(scope, 'Dashboard', {
    dashboardName: prefix,
    widgets: [
      [new AlarmStatusWidget({ title: 'Alarms', alarms: [...alarms], width: 24 })],
      [
        graph(
          'Oldest message, seconds',
          stageNames.map((n) => queueMetric(queue(n), 'ApproximateAgeOfOldestMessage').with({ label: n })),
        ),
        graph(
          'Dead letters',
          stageNames.map((n) =>
            queueMetric(dead(n), 'ApproximateNumberOfMessagesVisible').with({ label: n }),
          ),
        ),
      ],
      [
        graph(
          'Errors',
          names.map((n) => functionMetric(queue(n), 'Errors').with({ label: n })),
        ),
        graph(
          'Duration p95, ms',
          names.map((n) => functionMetric(queue(n), 'Duration', 'p95').with({ label: n })),
        ),
      ],
    ],
  });
}
