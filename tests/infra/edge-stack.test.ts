import { beforeAll, describe, expect, it } from 'vitest';
import { routes } from '../../functions/routes.ts';
import { pagePathsCode } from '../../infra/edge/page-paths.ts';
import { type Synthesised, synthesised, targetOf } from './synthesised.ts';

interface Behaviour {
  readonly PathPattern?: string;
  readonly CachePolicyId: unknown;
  readonly OriginRequestPolicyId?: unknown;
  readonly AllowedMethods?: readonly string[];
  readonly ViewerProtocolPolicy: string;
  readonly ResponseHeadersPolicyId: unknown;
  readonly TargetOriginId: string;
  readonly FunctionAssociations?: unknown;
}
interface DistributionProps {
  readonly DistributionConfig: {
    readonly CacheBehaviors: readonly Behaviour[];
    readonly DefaultCacheBehavior: Behaviour;
    readonly CustomErrorResponses?: unknown;
    readonly Origins: readonly {
      readonly Id: string;
      readonly OriginCustomHeaders?: readonly {
        readonly HeaderName: string;
        readonly HeaderValue: unknown;
      }[];
      readonly OriginAccessControlId?: unknown;
    }[];
  };
}

let made: Synthesised;

beforeAll(() => {
  made = synthesised();
});

const distribution = () => {
  const found = made.all<DistributionProps>('AWS::CloudFront::Distribution')[0];
  if (!found) throw new Error('There is no distribution');
  return found.Properties.DistributionConfig;
};

describe('the HTTP API', () => {
  it('has every endpoint of the registry, the agency’s own door behind IAM', () => {
    const found = made.all<{ RouteKey: string; AuthorizationType: string }>('AWS::ApiGatewayV2::Route');
    const asText = found.map(({ Properties }) => `${Properties.AuthorizationType} ${Properties.RouteKey}`);
    const expected = routes.flatMap(({ endpoints }) =>
      endpoints.map(({ method, path, auth }) => `${auth === 'iam' ? 'AWS_IAM' : 'NONE'} ${method} ${path}`),
    );
    expect(asText.sort()).toEqual(expected.sort());
    expect(asText).toContain('AWS_IAM POST /api/intake');
  });

  it('speaks payload format 2.0, sends no CORS headers, and is throttled', () => {
    for (const { Properties } of made.all<{ PayloadFormatVersion: string }>(
      'AWS::ApiGatewayV2::Integration',
    )) {
      expect(Properties.PayloadFormatVersion).toBe('2.0');
    }
    expect(
      made.all<{ CorsConfiguration?: unknown }>('AWS::ApiGatewayV2::Api')[0]?.Properties.CorsConfiguration,
    ).toBe(undefined);
    expect(made.all('AWS::ApiGatewayV2::Stage')[0]?.Properties).toMatchObject({
      StageName: '$default',
      AutoDeploy: true,
      DefaultRouteSettings: { ThrottlingRateLimit: 50, ThrottlingBurstLimit: 100 },
    });
  });

  it('logs no address, path, header or caller', () => {
    const stage = made.all<{ AccessLogSettings: { Format: string } }>('AWS::ApiGatewayV2::Stage')[0];
    const variables = stage?.Properties.AccessLogSettings.Format.match(/\$context\.[\w.]+/g);
    expect(variables).toEqual([
      '$context.requestId',
      '$context.requestTimeEpoch',
      '$context.routeKey',
      '$context.status',
      '$context.responseLatency',
      '$context.responseLength',
      '$context.integration.error',
    ]);
  });
});

describe('CloudFront', () => {
  it('passes /api/* on uncached, with the secret that the routes ask for', () => {
    const { CacheBehaviors, Origins } = distribution();
    const api = CacheBehaviors.find(({ PathPattern }) => PathPattern === '/api/*');
    // AWS's managed policies CachingDisabled and AllViewerExceptHostHeader.
    expect(api?.CachePolicyId).toBe('4135ea2d-6df8-44a3-9df3-4b5a84be39ad');
    expect(api?.OriginRequestPolicyId).toBe('b689b0a8-53d0-40ab-baf2-68738e2966ac');
    expect(api?.AllowedMethods).toEqual(expect.arrayContaining(['POST', 'PATCH', 'DELETE']));
    const origin = Origins.find(({ Id }) => Id === api?.TargetOriginId);
    const secret = origin?.OriginCustomHeaders?.find(({ HeaderName }) => HeaderName === 'x-origin-secret');
    expect(JSON.stringify(secret?.HeaderValue)).toContain('{{resolve:secretsmanager:');
    const functions = made.all<{ Environment: { Variables: Record<string, unknown> } }>(
      'AWS::Lambda::Function',
      'edge',
    );
    for (const { Properties } of functions) {
      expect(Properties.Environment.Variables.ORIGIN_SECRET).toEqual(secret?.HeaderValue);
    }
  });

  it('reads the site bucket by access control, over HTTPS, and rewrites no error', () => {
    const { DefaultCacheBehavior, Origins, CustomErrorResponses } = distribution();
    const origin = Origins.find(({ Id }) => Id === DefaultCacheBehavior.TargetOriginId);
    expect(targetOf((origin?.OriginAccessControlId as object) ?? {})).not.toBe('');
    expect(DefaultCacheBehavior.ViewerProtocolPolicy).toBe('redirect-to-https');
    expect(DefaultCacheBehavior.FunctionAssociations).toMatchObject([{ EventType: 'viewer-request' }]);
    expect(CustomErrorResponses).toBeUndefined();
  });

  it('sends strict security headers, with the uploads bucket as the one other place to call', () => {
    const { CacheBehaviors, DefaultCacheBehavior } = distribution();
    const policy = made.all<{
      ResponseHeadersPolicyConfig: {
        SecurityHeadersConfig: {
          ContentSecurityPolicy: { ContentSecurityPolicy: { 'Fn::Join': [string, unknown[]] } };
        };
      };
    }>('AWS::CloudFront::ResponseHeadersPolicy')[0];
    for (const behaviour of [DefaultCacheBehavior, ...CacheBehaviors]) {
      expect(targetOf(behaviour.ResponseHeadersPolicyId)).toBe(policy?.id);
    }
    const { SecurityHeadersConfig } = policy?.Properties.ResponseHeadersPolicyConfig ?? {};
    const parts = SecurityHeadersConfig?.ContentSecurityPolicy.ContentSecurityPolicy['Fn::Join'][1] ?? [];
    const text = parts.map((part) => (typeof part === 'string' ? part : 'UPLOADS')).join('');
    expect(text).toContain("default-src 'none'");
    expect(text).toContain("connect-src 'self' https://UPLOADS;");
    expect(text).toContain("frame-ancestors 'none'");
    expect(text).not.toMatch(/unsafe|\*|http:/);
  });
});

describe('page paths', () => {
  const handler = new Function(`${pagePathsCode}; return handler;`)() as (event: unknown) => { uri: string };
  const led = (uri: string) => handler({ request: { uri } }).uri;

  it.each([
    ['/', '/index.html'],
    ['/vacancies', '/vacancies/index.html'],
    ['/councils', '/councils/index.html'],
    ['/stories', '/stories/index.html'],
    ['/application/K7M4-9QXT', '/application/index.html'],
    ['/lead', '/lead/index.html'],
    ['/desk', '/desk/index.html'],
    ['/desk/leads/7', '/desk/index.html'],
    ['/assets/index-CJRD7Gf5.js', '/assets/index-CJRD7Gf5.js'],
    ['/desk/assets/desk-1a2b.css', '/desk/assets/desk-1a2b.css'],
    ['/nowhere', '/nowhere'],
  ])('%s is the file %s', (uri, file) => {
    expect(led(uri)).toBe(file);
  });

  it('are what CloudFront runs', () => {
    const code = made.all<{ FunctionCode: string }>('AWS::CloudFront::Function')[0]?.Properties.FunctionCode;
    expect(code).toBe(pagePathsCode);
  });
});
