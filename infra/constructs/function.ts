import { Duration, RemovalPolicy, Stack } from 'aws-cdk-lib';
import { PolicyDocument, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Architecture, Function as LambdaFunction, Runtime } from 'aws-cdk-lib/aws-lambda';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import { mailLeaseSeconds } from '../../shared/domain/delivery/mail-lease.ts';
import type { Environment } from '../../shared/runtime/env.ts';
import type { Grant } from '../../shared/runtime/stage.ts';
import type { DataResources } from '../data-stack.ts';
import type { Deployment } from '../deployment.ts';
import { functionNameOf } from '../names.ts';
import { statementsFor } from './grants.ts';

/** The one place that names the runtime. Bundles are built for Node 20 and run on any later one. */
export const runtime = Runtime.NODEJS_24_X;

/** A function's environment as infra gives it: every value a string. */
export type FunctionEnvironment = Partial<Record<keyof Environment, string>>;

/** What a stage's and a route's function have in common. */
export interface RouterFunctionOptions {
  readonly deployment: Deployment;
  readonly data: DataResources;
  readonly name: string;
  readonly grants: readonly Grant[];
  readonly timeoutSeconds: number;
  readonly memoryMb: number;
  readonly siteUrl: string;
  /** Beyond what every function gets. */
  readonly environment: FunctionEnvironment;
  /** Beyond what the grants say: a stage's own queue. */
  readonly statements: readonly PolicyStatement[];
}

/**
 * A function with its own role and log group. The role holds what its grants say and nothing else; there is no
 * AWS-managed policy in it. No X-Ray: correlation ids in events and logs tell the story at no cost.
 */
export class RouterFunction extends Construct {
  readonly function: LambdaFunction;
  readonly logGroup: LogGroup;

  constructor(scope: Construct, id: string, options: RouterFunctionOptions) {
    super(scope, id);
    const { deployment, data, name } = options;
    const functionName = functionNameOf(deployment.prefix, name);
    this.logGroup = new LogGroup(this, 'Logs', {
      logGroupName: `/aws/lambda/${functionName}`,
      retention: RetentionDays.ONE_MONTH,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    const statements = [
      logsStatement(this, functionName),
      ...options.statements,
      ...statementsFor(options.grants, data),
    ];
    const role = new Role(this, 'Role', {
      assumedBy: new ServicePrincipal('lambda.amazonaws.com'),
      inlinePolicies: { grants: new PolicyDocument({ statements }) },
    });
    this.function = new LambdaFunction(this, 'Function', {
      functionName,
      description: `CV Router: ${name}`,
      runtime,
      architecture: Architecture.ARM_64,
      handler: 'index.handler',
      code: deployment.code(name),
      role,
      logGroup: this.logGroup,
      timeout: Duration.seconds(options.timeoutSeconds),
      memorySize: options.memoryMb,
      environment: { ...commonEnvironment(options), ...options.environment },
    });
  }
}

function commonEnvironment({ deployment, data, name, siteUrl }: RouterFunctionOptions): FunctionEnvironment {
  return {
    FUNCTION_NAME: name,
    TABLE_NAME: data.table.tableName,
    SWEEP_INDEX: data.sweepIndexName,
    UPLOADS_BUCKET: data.uploads.bucketName,
    DERIVED_BUCKET: data.derived.bucketName,
    BUS_NAME: data.bus.eventBusName,
    CONFIGURATION_SET: data.configurationSet,
    SITE_URL: siteUrl,
    MAIL_LEASE_SECONDS: String(mailLeaseSeconds),
    MAIL_UNCONFIRMED: 'off',
    REMEMBER_PEOPLE: 'on',
    MALWARE_SCAN: deployment.settings.malwareScan,
  };
}

/** Streams of its own log group. By name: the group's ARN would make the policy wait for nothing. */
function logsStatement(scope: Construct, functionName: string): PolicyStatement {
  const group = `/aws/lambda/${functionName}`;
  return new PolicyStatement({
    sid: 'Logs',
    actions: ['logs:CreateLogStream', 'logs:PutLogEvents'],
    resources: [`${Stack.of(scope).formatArn({ service: 'logs', resource: `log-group:${group}` })}:*`],
  });
}
