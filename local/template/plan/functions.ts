import type { LiveResource } from '../assembly.ts';
import { type Fields, fieldsOf, listOf, numberOf, textOf, texts } from '../fields.ts';

/** A function as the template defines it. */
export interface FunctionPlan {
  readonly id: string;
  readonly name: string;
  readonly arn: string;
  /** Folder of its bundle; null for inline code, which only CDK's own helpers have. */
  readonly codeDir: string | null;
  /** `index.handler` */
  readonly handler: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly timeoutSeconds: number;
  readonly memoryMb: number;
}

/** A queue that feeds a function. */
export interface MappingPlan {
  readonly queueArn: string;
  readonly functionName: string;
  readonly batchSize: number;
  /** Invocations at a time; null where the template sets no limit. */
  readonly maxConcurrency: number | null;
  /** Whether the function's answer names the messages that failed. */
  readonly reportsFailures: boolean;
}

/** The templates' functions. `bundles`, where given, holds a folder per `FUNCTION_NAME` that stands in for the assets. */
export function functionsOf(resources: readonly LiveResource[], bundles: string | null): FunctionPlan[] {
  return resources
    .filter(({ type }) => type === 'AWS::Lambda::Function')
    .map((resource) => {
      const properties = resource.properties();
      const environment = texts(fieldsOf(properties.Environment).Variables);
      const ownName = environment.FUNCTION_NAME;
      const asset = assetDir(resource, fieldsOf(properties.Code));
      return {
        id: resource.id,
        name: resource.name,
        arn: resource.arn,
        codeDir: bundles !== null && ownName ? `${bundles}/${ownName}` : asset,
        handler: textOf(properties.Handler) ?? 'index.handler',
        environment,
        timeoutSeconds: numberOf(properties.Timeout, 3),
        memoryMb: numberOf(properties.MemorySize, 128),
      };
    });
}

/** The asset's key is its hash with an ending. */
function assetDir({ stack }: LiveResource, code: Fields): string | null {
  const key = textOf(code.S3Key);
  return key === null ? null : (stack.assets.get(key.replace(/\.\w+$/, '')) ?? null);
}

/** The templates' event source mappings from queues. */
export function mappingsOf(resources: readonly LiveResource[]): MappingPlan[] {
  return resources
    .filter(({ type }) => type === 'AWS::Lambda::EventSourceMapping')
    .map((resource) => resource.properties())
    .filter(({ Enabled }) => Enabled !== false)
    .map((properties) => {
      const limit = numberOf(fieldsOf(properties.ScalingConfig).MaximumConcurrency, 0);
      return {
        queueArn: textOf(properties.EventSourceArn) ?? '',
        functionName: (textOf(properties.FunctionName) ?? '').split(':').at(-1) ?? '',
        batchSize: numberOf(properties.BatchSize, 10),
        maxConcurrency: limit > 0 ? limit : null,
        reportsFailures: listOf(properties.FunctionResponseTypes).includes('ReportBatchItemFailures'),
      };
    });
}
