import { CfnOutput, Stack } from 'aws-cdk-lib';
import { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import type { Construct } from 'constructs';
import { RouteResources } from './constructs/route.ts';
import type { DataResources } from './data-stack.ts';
import { type Deployment, stackEnvironment } from './deployment.ts';
import { httpApi } from './edge/http-api.ts';
import { securityHeaders } from './edge/security-headers.ts';
import { Site } from './edge/site.ts';
import { deploySite } from './edge/site-files.ts';

/** What the public reaches: the site, and the API with whatever the registry of routes says exists. */
export class EdgeStack extends Stack {
  /** The site's address without a closing slash. */
  readonly siteUrl: string;

  constructor(scope: Construct, deployment: Deployment, data: DataResources) {
    super(scope, `${deployment.prefix}-edge`, {
      env: stackEnvironment(deployment),
      description: 'CV Router: site, CloudFront, HTTP API and its routes.',
    });
    const { prefix, routes, siteFolder } = deployment;
    const api = httpApi(this, prefix);
    const originSecret = originSecretIn(this);
    const headers = securityHeaders(this, prefix, `https://${data.uploads.bucketRegionalDomainName}`);
    const site = new Site(this, 'Site', { prefix, api, originSecret, headers });
    this.siteUrl = site.url;
    for (const route of routes) {
      new RouteResources(this, route, { deployment, data, api, siteUrl: site.url, originSecret });
    }
    if (siteFolder !== undefined) deploySite(this, site, siteFolder);
    new CfnOutput(this, 'SiteUrl', { value: site.url });
    new CfnOutput(this, 'ApiUrl', {
      value: api.apiEndpoint,
      description: 'For IAM-signed calls to /api/intake',
    });
  }
}

/**
 * A generated secret that CloudFront adds to every request and the routes ask for, so that nobody goes round
 * CloudFront. It reaches both by a dynamic reference: the template never holds it.
 */
function originSecretIn(stack: Stack): string {
  const secret = new Secret(stack, 'OriginSecret', {
    description: 'CV Router: proves to the API that a request came through CloudFront',
    generateSecretString: { passwordLength: 48, excludePunctuation: true },
  });
  return secret.secretValue.unsafeUnwrap();
}
