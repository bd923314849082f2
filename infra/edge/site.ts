import { Fn, RemovalPolicy, Stack } from 'aws-cdk-lib';
import type { HttpApi } from 'aws-cdk-lib/aws-apigatewayv2';
import {
  AllowedMethods,
  CachePolicy,
  Distribution,
  Function as EdgeFunction,
  FunctionCode,
  FunctionEventType,
  FunctionRuntime,
  HttpVersion,
  OriginProtocolPolicy,
  OriginRequestPolicy,
  PriceClass,
  type ResponseHeadersPolicy,
  ViewerProtocolPolicy,
} from 'aws-cdk-lib/aws-cloudfront';
import { HttpOrigin, S3BucketOrigin } from 'aws-cdk-lib/aws-cloudfront-origins';
import { BlockPublicAccess, Bucket, BucketEncryption, type IBucket } from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import { pagePathsCode } from './page-paths.ts';

/** What the site is put together from. */
export interface SiteOptions {
  readonly prefix: string;
  readonly api: HttpApi;
  /** CloudFront sends it to the API as `x-origin-secret`. */
  readonly originSecret: string;
  readonly headers: ResponseHeadersPolicy;
}

/** The site bucket and CloudFront over it and the API: one address, so that the browser needs no CORS for the API. */
export class Site extends Construct {
  readonly bucket: Bucket;
  readonly distribution: Distribution;
  /** `https://…` without a closing slash. */
  readonly url: string;

  constructor(scope: Construct, id: string, options: SiteOptions) {
    super(scope, id);
    this.bucket = siteBucket(this);
    const shared = { responseHeadersPolicy: options.headers, compress: true };
    this.distribution = new Distribution(this, 'Distribution', {
      comment: options.prefix,
      defaultRootObject: 'index.html',
      httpVersion: HttpVersion.HTTP2_AND_3,
      // Europe and North America: candidates and councils are in the UK.
      priceClass: PriceClass.PRICE_CLASS_100,
      defaultBehavior: {
        ...shared,
        origin: S3BucketOrigin.withOriginAccessControl(this.bucket as IBucket),
        viewerProtocolPolicy: ViewerProtocolPolicy.REDIRECT_TO_HTTPS,
        cachePolicy: CachePolicy.CACHING_OPTIMIZED,
        functionAssociations: [
          { function: pagePaths(this, options.prefix), eventType: FunctionEventType.VIEWER_REQUEST },
        ],
      },
      additionalBehaviors: {
        '/api/*': {
          ...shared,
          origin: apiOrigin(options),
          viewerProtocolPolicy: ViewerProtocolPolicy.HTTPS_ONLY,
          allowedMethods: AllowedMethods.ALLOW_ALL,
          cachePolicy: CachePolicy.CACHING_DISABLED,
          originRequestPolicy: OriginRequestPolicy.ALL_VIEWER_EXCEPT_HOST_HEADER,
        },
      },
    });
    this.url = `https://${this.distribution.distributionDomainName}`;
  }
}

const siteBucket = (scope: Construct): Bucket =>
  new Bucket(scope, 'Bucket', {
    encryption: BucketEncryption.S3_MANAGED,
    enforceSSL: true,
    minimumTLSVersion: 1.2,
    versioned: true,
    blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
    removalPolicy: RemovalPolicy.RETAIN,
  });

const pagePaths = (scope: Construct, prefix: string): EdgeFunction =>
  new EdgeFunction(scope, 'PagePaths', {
    functionName: `${prefix}-page-paths`,
    comment: 'Leads page paths to their files',
    runtime: FunctionRuntime.JS_2_0,
    code: FunctionCode.fromInline(pagePathsCode),
  });

function apiOrigin({ api, originSecret }: SiteOptions): HttpOrigin {
  const { region, urlSuffix } = Stack.of(api);
  return new HttpOrigin(Fn.join('', [api.apiId, '.execute-api.', region, '.', urlSuffix]), {
    protocolPolicy: OriginProtocolPolicy.HTTPS_ONLY,
    customHeaders: { 'x-origin-secret': originSecret },
  });
}
