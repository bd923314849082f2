import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { alarmNamed, counted, watchedBy } from '../../../../commands/drill/alarms.ts';

describe('counted', () => {
  const failed = { namespace: 'n', metric: 'm', pattern: '{ $.message = "failed" }', value: '1' };
  const rescued = { ...failed, pattern: '{ $.rescued > 0 }', value: '$.rescued' };

  it.each([
    [failed, '{"message":"failed"}', 1],
    [failed, '{"message":"done"}', 0],
    [failed, 'REPORT RequestId: 1', 0],
    [rescued, '{"message":"done","rescued":4}', 4],
    [rescued, '{"message":"done","rescued":0}', 0],
    [rescued, '{"message":"done"}', 0],
    [rescued, '{"rescued":"4"}', 0],
  ])('%o makes of %s %i', (filter, line, count) => {
    expect(counted(filter, line)).toBe(count);
  });

  it('does not pretend to know other patterns', () => {
    expect(() => counted({ ...failed, pattern: '?ERROR' }, '{}')).toThrow('?ERROR');
  });
});

describe('watchedBy', () => {
  it('reads alarms with their runbooks, and log filters, out of templates', () => {
    const dir = mkdtempSync(join(tmpdir(), 'cv-router-watched-'));
    const alarm = {
      AlarmName: 'x-failed-messages',
      AlarmDescription: 'It fails. Runbook: docs/runbooks/failed-messages.md',
      Namespace: 'CvRouter/x',
      MetricName: 'FailedMessages',
      Threshold: 5,
    };
    const filter = {
      FilterPattern: '{ $.message = "failed" }',
      MetricTransformations: [
        { MetricNamespace: 'CvRouter/x', MetricName: 'FailedMessages', MetricValue: '1' },
      ],
    };
    const Resources = {
      A: { Type: 'AWS::CloudWatch::Alarm', Properties: alarm },
      B: { Type: 'AWS::Logs::MetricFilter', Properties: filter },
      C: { Type: 'AWS::SQS::Queue', Properties: {} },
    };
    writeFileSync(join(dir, 'x.template.json'), JSON.stringify({ Resources }));
    const watched = watchedBy(dir);
    rmSync(dir, { recursive: true });
    expect(alarmNamed(watched, 'failed-messages')).toMatchObject({
      threshold: 5,
      subject: null,
      runbook: 'docs/runbooks/failed-messages.md',
    });
    expect(alarmNamed(watched, 'other')).toBeUndefined();
    expect(watched.filters).toMatchObject([{ metric: 'FailedMessages', value: '1' }]);
  });
});
