import { Duration } from 'aws-cdk-lib';
import type { IBucket } from 'aws-cdk-lib/aws-s3';
import { BucketDeployment, CacheControl, Source } from 'aws-cdk-lib/aws-s3-deployment';
import type { Construct } from 'constructs';
import type { Site } from './site.ts';

/** Files whose names hold a hash of their content. */
const hashed = 'assets/*';

/**
 * Puts the built site into its bucket. Old files stay: a page that is open in somebody's browser still finds the
 * scripts it was built with. Hashed files go first and may be kept for a year; pages are asked for every time.
 */
export function deploySite(scope: Construct, site: Site, folder: string): void {
  const source = Source.asset(folder);
  const common = { sources: [source], destinationBucket: site.bucket as IBucket, prune: false };
  const assets = new BucketDeployment(scope, 'SiteAssets', {
    ...common,
    exclude: ['*'],
    include: [hashed],
    cacheControl: [
      CacheControl.setPublic(),
      CacheControl.maxAge(Duration.days(365)),
      CacheControl.immutable(),
    ],
  });
  const pages = new BucketDeployment(scope, 'SitePages', {
    ...common,
    exclude: [hashed],
    cacheControl: [CacheControl.noCache()],
    distribution: site.distribution,
    distributionPaths: ['/*'],
  });
  pages.node.addDependency(assets);
}
