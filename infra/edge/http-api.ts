import { RemovalPolicy } from 'aws-cdk-lib';
import { AccessLogFormat } from 'aws-cdk-lib/aws-apigateway';
import { HttpApi, HttpStage, LogGroupLogDestination } from 'aws-cdk-lib/aws-apigatewayv2';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';

/** Requests a second, and at once, that the whole API takes before it answers 429. */
const throttle = { rateLimit: 50, burstLimit: 100 };

/**
 * Fields of an access-log line. No IP address, no path (it holds the reference), no header: the route's key and the
 * request's id are enough to find a fault.
 */
const logFields = {
  requestId: '$context.requestId',
  at: '$context.requestTimeEpoch',
  route: '$context.routeKey',
  status: '$context.status',
  ms: '$context.responseLatency',
  bytes: '$context.responseLength',
  fault: '$context.integration.error',
};

/** The HTTP API (payload format 2.0). No CORS: site and API share CloudFront's address. */
export function httpApi(scope: Construct, prefix: string): HttpApi {
  const api = new HttpApi(scope, 'Api', {
    apiName: prefix,
    description: 'CV Router',
    createDefaultStage: false,
  });
  const logGroup = new LogGroup(scope, 'ApiLogs', {
    logGroupName: `/aws/apigateway/${prefix}`,
    retention: RetentionDays.ONE_MONTH,
    removalPolicy: RemovalPolicy.DESTROY,
  });
  new HttpStage(scope, 'ApiStage', {
    httpApi: api,
    stageName: '$default',
    autoDeploy: true,
    throttle,
    accessLogSettings: {
      destination: new LogGroupLogDestination(logGroup),
      format: AccessLogFormat.custom(JSON.stringify(logFields)),
    },
  });
  return api;
}
