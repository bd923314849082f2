import type { LiveResource } from '../assembly.ts';
import { fieldsOf, listOf, textOf } from '../fields.ts';
import { type FunctionPlan, functionsOf, type MappingPlan, mappingsOf } from './functions.ts';
import { type QueuePlan, queuesOf } from './queues.ts';
import { busName, defaultBus, type RulePlan, rulesOf } from './rules.ts';
import { type SendingPlan, sendingOf } from './sending.ts';
import { type SitePlan, siteOf } from './site.ts';
import { type BucketPlan, bucketsOf, type TablePlan, tablesOf } from './storage.ts';
import { type TopicPlan, topicsOf } from './topics.ts';

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
  readonly sending: readonly SendingPlan[];
  readonly configurationSets: readonly string[];
  readonly topics: readonly TopicPlan[];
  readonly site: SitePlan;
}

/** What the resources say. `bundles` overrides where functions' code lies. Throws a sentence for what is not known. */
export function planOf(resources: readonly LiveResource[], bundles: string | null): Plan {
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
    sending: sendingOf(resources),
    configurationSets: of('AWS::SES::ConfigurationSet').map(({ name }) => name),
    topics: topicsOf(resources),
    site: siteOf(resources),
  };
}
