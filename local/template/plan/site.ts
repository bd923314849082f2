import type { LiveResource } from '../assembly.ts';
import { type Fields, fieldsList, fieldsOf, isTrue, numberOf, textOf } from '../fields.ts';

/** One route of the HTTP API. */
export interface RoutePlan {
  readonly method: string;
  /** With placeholders: `/api/applications/{reference}`. */
  readonly path: string;
  /** `POST /api/intake` */
  readonly key: string;
  readonly functionName: string;
  /** `NONE` or `AWS_IAM` */
  readonly auth: string;
  readonly timeoutMs: number;
}

/** What stands before the API and the pages. */
export interface SitePlan {
  readonly apiId: string;
  readonly routes: readonly RoutePlan[];
  /** Headers CloudFront adds to every call to the API, by lower-case name. */
  readonly originHeaders: Readonly<Record<string, string>>;
  /** Code of the CloudFront Functions that run on page requests. */
  readonly pageFunctions: readonly string[];
  /** Headers that pages are answered with. */
  readonly pageHeaders: Readonly<Record<string, string>>;
}

/** The templates' HTTP API and distribution. */
export function siteOf(resources: readonly LiveResource[]): SitePlan {
  const of = (type: string) => resources.filter((resource) => resource.type === type);
  const distributions = of('AWS::CloudFront::Distribution').map((d) =>
    fieldsOf(d.properties().DistributionConfig),
  );
  return {
    apiId: of('AWS::ApiGatewayV2::Api')[0]?.name ?? 'local',
    routes: routesOf(of('AWS::ApiGatewayV2::Route'), of('AWS::ApiGatewayV2::Integration')),
    originHeaders: Object.fromEntries(distributions.flatMap(originHeaders)),
    pageFunctions: distributions
      .flatMap((config) => fieldsList(fieldsOf(config.DefaultCacheBehavior).FunctionAssociations))
      .filter(({ EventType }) => EventType === 'viewer-request')
      .flatMap(({ FunctionARN }) => of('AWS::CloudFront::Function').filter(({ arn }) => arn === FunctionARN))
      .map((resource) => textOf(resource.properties().FunctionCode) ?? ''),
    pageHeaders: Object.assign(
      {},
      ...of('AWS::CloudFront::ResponseHeadersPolicy').map((policy) => pageHeaders(policy.properties())),
    ),
  };
}

function routesOf(routes: readonly LiveResource[], integrations: readonly LiveResource[]): RoutePlan[] {
  return routes.map((resource) => {
    const properties = resource.properties();
    const key = textOf(properties.RouteKey) ?? '$default';
    const target = (textOf(properties.Target) ?? '').replace('integrations/', '');
    const integration = integrations.find(({ ref }) => ref === target)?.properties() ?? {};
    const [method = 'ANY', path = '/{proxy+}'] = key === '$default' ? [] : key.split(' ');
    return {
      method,
      path,
      key,
      functionName: functionNameIn(textOf(integration.IntegrationUri) ?? ''),
      auth: textOf(properties.AuthorizationType) ?? 'NONE',
      timeoutMs: numberOf(integration.TimeoutInMillis, 30_000),
    };
  });
}

/** An integration names its function by ARN, bare or inside API Gateway's invocation path. */
const functionNameIn = (uri: string): string => /function:([^:/]+)/.exec(uri)?.[1] ?? uri;

function originHeaders(config: Fields): [string, string][] {
  return fieldsList(config.Origins)
    .filter(({ CustomOriginConfig }) => CustomOriginConfig !== undefined)
    .flatMap(({ OriginCustomHeaders }) => fieldsList(OriginCustomHeaders))
    .map(({ HeaderName, HeaderValue }) => [
      (textOf(HeaderName) ?? '').toLowerCase(),
      textOf(HeaderValue) ?? '',
    ]);
}

/** All but Strict-Transport-Security, which would shut plain HTTP on loopback for the browser's other projects too. */
function pageHeaders(policy: Fields): Record<string, string> {
  const config = fieldsOf(policy.ResponseHeadersPolicyConfig);
  const security = fieldsOf(config.SecurityHeadersConfig);
  const given: [string, string | null][] = [
    ['content-security-policy', textOf(fieldsOf(security.ContentSecurityPolicy).ContentSecurityPolicy)],
    ['referrer-policy', textOf(fieldsOf(security.ReferrerPolicy).ReferrerPolicy)],
    ['x-frame-options', textOf(fieldsOf(security.FrameOptions).FrameOption)],
    ['x-content-type-options', isTrue(fieldsOf(security.ContentTypeOptions).Override) ? 'nosniff' : null],
    ...fieldsList(fieldsOf(config.CustomHeadersConfig).Items).map(
      ({ Header, Value }): [string, string | null] => [(textOf(Header) ?? '').toLowerCase(), textOf(Value)],
    ),
  ];
  return Object.fromEntries(given.filter((pair): pair is [string, string] => pair[1] !== null));
}
