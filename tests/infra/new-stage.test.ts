import * as v from 'valibot';
import { beforeAll, expect, it } from 'vitest';
import { stages } from '../../functions/stages.ts';
import { cvTagged } from '../../shared/events/cv-tagged.ts';
import { defineExternalEvent } from '../../shared/events/define-external-event.ts';
import { defineStage } from '../../shared/runtime/stage.ts';
import { type Synthesised, synthesised } from './synthesised.ts';

const sendingEvent = defineExternalEvent({
  name: 'MailTurnedBack',
  source: 'aws.ses',
  detailType: 'Email Bounced',
  schema: v.unknown(),
  filter: ({ configurationSet }) => ({ mail: { tags: { 'ses:configuration-set': [configurationSet] } } }),
  transform: { messageId: '$.detail.mail.messageId' },
});

const added = defineStage({
  name: 'count-tags',
  consumes: [cvTagged, sendingEvent],
  emits: [],
  grants: ['table'],
  maxConcurrency: 2,
});

let made: Synthesised;

beforeAll(() => {
  made = synthesised({ prefix: 'trial', stages: [...stages, added] });
});

const namesOf = (type: string, property: string): unknown[] =>
  made.all<Record<string, unknown>>(type).map(({ Properties }) => Properties[property]);

it('gets its rules, queues, function and alarms from the list alone', () => {
  expect(namesOf('AWS::SQS::Queue', 'QueueName')).toEqual(
    expect.arrayContaining(['trial-count-tags', 'trial-count-tags-dead']),
  );
  expect(namesOf('AWS::Lambda::Function', 'FunctionName')).toContain('trial-count-tags');
  expect(namesOf('AWS::CloudWatch::Alarm', 'AlarmName')).toEqual(
    expect.arrayContaining([
      'trial-count-tags-dead-letters',
      'trial-count-tags-queue-age',
      'trial-count-tags-errors',
    ]),
  );
  const rules = made
    .all<Record<string, unknown>>('AWS::Events::Rule')
    .filter(({ id }) => id.startsWith('counttags'));
  expect(rules).toHaveLength(2);
  expect(namesOf('AWS::Lambda::EventSourceMapping', 'ScalingConfig')).toContainEqual({
    MaximumConcurrency: 2,
  });
});

it('lets nothing of an outside event through but what its contract names', () => {
  const rule = made
    .all<{ EventPattern?: { source: string[] }; Targets: { InputTransformer?: unknown }[] }>(
      'AWS::Events::Rule',
    )
    .find(
      ({ id, Properties }) =>
        id.startsWith('counttags') && Properties.EventPattern?.source.includes('aws.ses'),
    );
  expect(rule?.Properties.Targets[0]?.InputTransformer).toEqual({
    InputPathsMap: { id: '$.id', time: '$.time', 'detail-mail-messageId': '$.detail.mail.messageId' },
    InputTemplate:
      '{"id":<id>,"time":<time>,"source":"aws.ses","detail-type":"Email Bounced","detail":{"messageId":<detail-mail-messageId>}}',
  });
});

it('leaves no stage without an alarm for its dead letters', () => {
  const watched = made
    .all<{ MetricName: string; Dimensions?: { Value: string }[] }>('AWS::CloudWatch::Alarm', 'ops')
    .filter(({ Properties }) => Properties.MetricName === 'ApproximateNumberOfMessagesVisible')
    .map(({ Properties }) => Properties.Dimensions?.[0]?.Value);
  const dead = namesOf('AWS::SQS::Queue', 'QueueName').filter((name) => String(name).endsWith('-dead'));
  expect(watched.sort()).toEqual(dead.sort());
});

it('rings when the sweeper is silent, and every alarm reaches the topic', () => {
  const alarms = made.all<{ AlarmName: string; TreatMissingData: string; AlarmActions: unknown[] }>(
    'AWS::CloudWatch::Alarm',
  );
  const silent = alarms.find(({ Properties }) => Properties.AlarmName === 'trial-sweep-stuck-silent');
  expect(silent?.Properties.TreatMissingData).toBe('breaching');
  for (const { Properties } of alarms) expect(Properties.AlarmActions).toHaveLength(1);
});
