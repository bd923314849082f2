import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { drills } from '../../commands/drill/drills.ts';
import { synthesised } from './synthesised.ts';

interface Alarm {
  readonly AlarmName: string;
  readonly AlarmDescription: string;
  readonly Namespace: string;
  readonly MetricName: string;
}
interface Filter {
  readonly MetricTransformations: readonly {
    readonly MetricNamespace: string;
    readonly MetricName: string;
  }[];
}

const made = synthesised();
const alarms = made.all<Alarm>('AWS::CloudWatch::Alarm', 'ops').map(({ Properties }) => Properties);

describe('alarms', () => {
  it('each name a runbook that is there', () => {
    expect(alarms.length).toBeGreaterThan(20);
    for (const { AlarmName, AlarmDescription } of alarms) {
      const [runbook = ''] = /docs\/runbooks\/[\w-]+\.md/.exec(AlarmDescription) ?? [];
      expect(existsSync(new URL(`../../${runbook}`, import.meta.url)) && runbook !== '', AlarmName).toBe(
        true,
      );
    }
  });

  it('of log lines watch a metric that filters make', () => {
    const filtered = made
      .all<Filter>('AWS::Logs::MetricFilter', 'pipeline')
      .flatMap(({ Properties }) => Properties.MetricTransformations)
      .map(({ MetricNamespace, MetricName }) => `${MetricNamespace} ${MetricName}`);
    const logged = alarms.filter(({ Namespace }) => Namespace.startsWith('CvRouter/'));
    expect(logged.length).toBeGreaterThanOrEqual(3);
    for (const { Namespace, MetricName } of logged) expect(filtered).toContain(`${Namespace} ${MetricName}`);
  });

  it.each(drills.map(({ name, alarm }) => [name, alarm]))('cover the drill %s by %s', (_name, alarm) => {
    expect(alarms.some(({ AlarmName }) => AlarmName.endsWith(`-${alarm}`))).toBe(true);
  });
});
