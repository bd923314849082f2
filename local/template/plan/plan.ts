import { openAssembly, type SecretOf } from '../assembly.ts';
import { fieldsOf, listOf, textOf } from '../fields.ts';
import type { Place } from '../identity.ts';
import { type FunctionPlan, functionsOf, type MappingPlan, mappingsOf } from './functions.ts';
import { type QueuePlan, queuesOf } from './queues.ts';
import { busName, defaultBus, type RulePlan, rulesOf } from './rules.ts';
import { type SitePlan, siteOf } from './site.ts';
import { type BucketPlan, bucketsOf, type TablePlan, tablesOf } from './storage.ts';

/** A malware protection plan: which objects it looks at. */
export interface ScanPlan {
  readonly arn: string;
  readonly bucket: string;
  /** Empty: every object. */
  readonly prefixes: readonly string[];
}

/** Everything the templates define that runs on one machine. */
export interface Plan {
  readonly tables: readonly TablePlan[];
  readonly buckets: readonly BucketPlan[];
  readonly queues: readonly QueuePlan[];
  readonly buses: readonly string[];
  readonly rules: readonly RulePlan[];
  readonly functions: readonly FunctionPlan[];
  readonly mappings: readonly MappingPlan[];
  readonly scans: readonly ScanPlan[];
  readonly site: SitePlan;
}

/**
 * Reads the templates in `dir` (a `cdk.out`). `bundles` overrides where functions' code lies. Throws a sentence for a
 * resource or an intrinsic function that is not known.
 */
export function planFrom(dir: string, place: Place, secretOf: SecretOf, bundles: string | null): Plan {
  const resources = openAssembly(dir, place, secretOf);
  const of = (type: string) => resources.filter((resource) => resource.type === type);
  return {
    tables: tablesOf(resources),
    buckets: bucketsOf(resources),
    queues: queuesOf(resources),
    buses: [defaultBus, ...of('AWS::Events::EventBus').map(({ name }) => busName(name))],
    rules: rulesOf(resources),
    functions: functionsOf(resources, bundles),
    mappings: mappingsOf(resources),
    scans: of('AWS::GuardDuty::MalwareProtectionPlan').map((resource) => {
      const bucket = fieldsOf(fieldsOf(resource.properties().ProtectedResource).S3Bucket);
      return {
        arn: resource.arn,
        bucket: textOf(bucket.BucketName) ?? '',
        prefixes: listOf(bucket.ObjectPrefixes).map(String),
      };
    }),
    site: siteOf(resources),
  };
}
