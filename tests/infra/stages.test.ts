import { beforeAll, describe, expect, it } from 'vitest';
import { routes } from '../../functions/routes.ts';
import { stages } from '../../functions/stages.ts';
import type { RuleEvent } from '../../infra/constructs/event-rule.ts';
import { catalogue } from '../../shared/events/index.ts';
import { environmentNames } from '../../shared/runtime/env.ts';
import { type Resource, type Synthesised, synthesised, targetOf } from './synthesised.ts';

interface QueueProps {
  readonly QueueName: string;
  readonly VisibilityTimeout?: number;
  readonly MessageRetentionPeriod: number;
  readonly SqsManagedSseEnabled: boolean;
  readonly RedrivePolicy?: { readonly deadLetterTargetArn: unknown; readonly maxReceiveCount: number };
}
interface RuleProps {
  readonly EventBusName?: unknown;
  readonly ScheduleExpression?: string;
  readonly EventPattern?: {
    readonly source: string[];
    readonly 'detail-type': string[];
    readonly detail?: unknown;
  };
  readonly Targets: readonly {
    readonly Arn: unknown;
    readonly DeadLetterConfig?: { readonly Arn: unknown };
    readonly RetryPolicy?: { readonly MaximumEventAgeInSeconds: number };
  }[];
}
interface FunctionProps {
  readonly FunctionName: string;
  readonly Runtime: string;
  readonly Architectures: string[];
  readonly Timeout: number;
  readonly MemorySize: number;
  readonly Environment: { readonly Variables: Readonly<Record<string, unknown>> };
}
interface SourceProps {
  readonly EventSourceArn: unknown;
  readonly FunctionName: unknown;
  readonly BatchSize: number;
  readonly FunctionResponseTypes: string[];
  readonly ScalingConfig?: { readonly MaximumConcurrency: number };
}

let made: Synthesised;
let queues: Map<string, Resource<QueueProps>>;
let rules: Resource<RuleProps>[];

beforeAll(() => {
  made = synthesised();
  queues = new Map(made.all<QueueProps>('AWS::SQS::Queue').map((queue) => [queue.id, queue]));
  rules = made.all<RuleProps>('AWS::Events::Rule');
});

const queueOf = (value: unknown): QueueProps => {
  const queue = queues.get(targetOf(value));
  if (!queue) throw new Error(`No queue behind ${JSON.stringify(value)}`);
  return queue.Properties;
};

describe('the rules', () => {
  const consumedBy = (name: string) =>
    rules.filter(({ Properties }) =>
      Properties.Targets.some(({ Arn }) => queueOf(Arn).QueueName === `cv-router-${name}`),
    );

  it.each(stages.map((stage) => [stage.name, stage] as const))(
    'of %s are exactly what it consumes',
    (name, stage) => {
      const expected = stage.consumes.filter(
        (event): event is RuleEvent =>
          event.kind !== 'notification' && (event.kind !== 'external' || event.malwareScan !== 'off'),
      );
      const found = consumedBy(name);
      expect(found).toHaveLength(expected.length);
      for (const event of expected) {
        const rule = found.find(({ Properties }) =>
          event.kind === 'schedule'
            ? Properties.ScheduleExpression === event.schedule
            : Properties.EventPattern?.['detail-type'].includes(event.detailType),
        );
        expect(rule?.Properties.Targets).toHaveLength(1);
        if (event.kind === 'schedule') continue;
        expect(rule?.Properties.EventPattern?.source).toEqual([event.source]);
        expect(rule?.Properties.EventPattern?.['detail-type']).toEqual([event.detailType]);
        // Ours on the custom bus; AWS's own exist on the default bus only.
        expect(rule?.Properties.EventBusName !== undefined).toBe(event.kind === 'own');
      }
    },
  );

  it('close the graph both ways: what is consumed is emitted, what is emitted is consumed or terminal', () => {
    const listened = new Set(
      rules.flatMap(({ Properties }) => Properties.EventPattern?.['detail-type'] ?? []),
    );
    const emitted = new Set(
      [...stages, ...routes].flatMap(({ emits }) => emits.map(({ detailType }) => detailType)),
    );
    const own = catalogue.filter((event) => event.kind === 'own');
    expect(own.length).toBeGreaterThan(5);
    for (const { detailType, terminal } of own) {
      expect([detailType, emitted.has(detailType)]).toEqual([detailType, true]);
      expect([detailType, listened.has(detailType)]).toEqual([detailType, !terminal]);
    }
  });

  it('filter AWS events by our bucket and our prefix', () => {
    const scan = rules.find(({ Properties }) => Properties.EventPattern?.source.includes('aws.guardduty'));
    expect(scan?.Properties.EventPattern?.detail).toEqual({
      s3ObjectDetails: {
        bucketName: [{ 'Fn::ImportValue': expect.stringContaining('Uploads') as string }],
        objectKey: [{ prefix: 'cv/' }],
      },
    });
  });

  it('try each queue for 24 hours and then keep the event in a dead-letter queue', () => {
    const targets = rules.flatMap(({ Properties }) => Properties.Targets);
    expect(targets.length).toBeGreaterThanOrEqual(stages.length);
    for (const { DeadLetterConfig, RetryPolicy } of targets) {
      expect(queueOf(DeadLetterConfig?.Arn).QueueName).toMatch(/-dead$/);
      expect(RetryPolicy?.MaximumEventAgeInSeconds).toBe(24 * 3600);
    }
  });
});

describe('the queues', () => {
  it('are encrypted, and each but the dead-letter queues has one, kept longer than itself', () => {
    expect(queues.size).toBe(stages.length * 2);
    for (const { Properties } of queues.values()) {
      expect(Properties.SqsManagedSseEnabled).toBe(true);
      if (Properties.QueueName.endsWith('-dead')) continue;
      const dead = queueOf(Properties.RedrivePolicy?.deadLetterTargetArn);
      expect(dead.QueueName).toBe(`${Properties.QueueName}-dead`);
      expect(dead.MessageRetentionPeriod).toBeGreaterThan(Properties.MessageRetentionPeriod);
      expect(Properties.RedrivePolicy?.maxReceiveCount).toBeGreaterThanOrEqual(3);
    }
  });

  it.each(stages.map((stage) => [stage.name, stage] as const))(
    'of %s feeds its function as declared',
    (name, stage) => {
      const functions = made.all<FunctionProps>('AWS::Lambda::Function', 'pipeline');
      const run = functions.find(({ Properties }) => Properties.FunctionName === `cv-router-${name}`);
      const source = made
        .all<SourceProps>('AWS::Lambda::EventSourceMapping')
        .find(({ Properties }) => targetOf(Properties.FunctionName) === run?.id);
      const queue = queueOf(source?.Properties.EventSourceArn);
      expect(queue.QueueName).toBe(`cv-router-${name}`);
      expect(queue.VisibilityTimeout).toBeGreaterThanOrEqual(6 * stage.timeoutSeconds);
      expect(run?.Properties).toMatchObject({ Timeout: stage.timeoutSeconds, MemorySize: stage.memoryMb });
      expect(source?.Properties.BatchSize).toBe(stage.batchSize);
      expect(source?.Properties.FunctionResponseTypes).toEqual(['ReportBatchItemFailures']);
      expect(source?.Properties.ScalingConfig?.MaximumConcurrency).toBe(stage.maxConcurrency);
      const own = run?.Properties.Environment.Variables.DEAD_LETTER_QUEUE_URL;
      expect(queueOf(own).QueueName).toBe(`cv-router-${name}-dead`);
    },
  );
});

describe('the functions', () => {
  it('have the whole environment, each its part of it, on one runtime', () => {
    const functions = made.all<FunctionProps>('AWS::Lambda::Function');
    expect(functions).toHaveLength(stages.length + routes.length);
    for (const { Properties } of functions) {
      const { Variables } = Properties.Environment;
      const declared = [...stages, ...routes].find(({ name }) => name === Variables.FUNCTION_NAME);
      const grants: readonly string[] = declared?.grants ?? [];
      const apart = new Set([
        declared && 'consumes' in declared ? 'ORIGIN_SECRET' : 'DEAD_LETTER_QUEUE_URL',
        ...(grants.includes('ocr') ? [] : ['OCR_TOPIC_ARN', 'OCR_ROLE_ARN', 'OCR_CALLS_PER_SECOND']),
      ]);
      const expected = environmentNames.filter((one) => !apart.has(one));
      expect(Object.keys(Variables).sort()).toEqual(expected.sort());
      // Only the local runtime mails people who have not confirmed their address.
      expect(Variables.MAIL_UNCONFIRMED).toBe('off');
      expect(Variables.REMEMBER_PEOPLE).toBe('on');
      expect(Properties.FunctionName).toBe(`cv-router-${String(Variables.FUNCTION_NAME)}`);
      expect([Properties.Runtime, Properties.Architectures]).toEqual(['nodejs24.x', ['arm64']]);
    }
  });
});
