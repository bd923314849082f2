import type { HttpApi } from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpMethod, HttpNoneAuthorizer } from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpIamAuthorizer } from 'aws-cdk-lib/aws-apigatewayv2-authorizers';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import { Construct } from 'constructs';
import type { Route } from '../../shared/runtime/route.ts';
import type { DataResources } from '../data-stack.ts';
import type { Deployment } from '../deployment.ts';
import { RouterFunction } from './function.ts';

/** What a route needs besides its own declaration. */
export interface RouteOptions {
  readonly deployment: Deployment;
  readonly data: DataResources;
  readonly api: HttpApi;
  readonly siteUrl: string;
  /** What CloudFront adds to each request, as a dynamic reference to the secret. */
  readonly originSecret: string;
}

/** A route: its function, and each of its endpoints on the HTTP API. */
export class RouteResources extends Construct {
  constructor(scope: Construct, route: Route, { api, originSecret, ...options }: RouteOptions) {
    super(scope, route.name);
    const { function: handler } = new RouterFunction(this, 'Run', {
      ...options,
      name: route.name,
      grants: route.grants,
      timeoutSeconds: route.timeoutSeconds,
      memoryMb: route.memoryMb,
      environment: { ORIGIN_SECRET: originSecret },
      statements: [],
    });
    const integration = new HttpLambdaIntegration(`${route.name}-integration`, handler);
    for (const { method, path, auth } of route.endpoints) {
      api.addRoutes({
        path,
        methods: [HttpMethod[method]],
        integration,
        authorizer: auth === 'iam' ? new HttpIamAuthorizer() : new HttpNoneAuthorizer(),
      });
    }
  }
}
