import type { Environment } from 'aws-cdk-lib';
import type { Code } from 'aws-cdk-lib/aws-lambda';
import type { Settings } from '../shared/config/settings.ts';
import type { Route } from '../shared/runtime/route.ts';
import type { Stage } from '../shared/runtime/stage.ts';

/** The settings that shape resources. */
export type InfraSettings = Pick<
  Settings,
  'awsRegion' | 'senderAddress' | 'malwareScan' | 'retentionMonths' | 'ocrCallsPerSecond'
>;

/** What is deployed: the two registries, the agency's settings and the built code. Tests give their own. */
export interface Deployment {
  /** Begins every physical name and stack name; two deployments in one account need two. */
  readonly prefix: string;
  readonly settings: InfraSettings;
  readonly stages: readonly Stage[];
  readonly routes: readonly Route[];
  /** The code of a function by its name. */
  readonly code: (name: string) => Code;
  /** Folder of the built site; without it the site bucket stays empty. */
  readonly siteFolder?: string;
}

/** Region explicit, account not: templates synthesise on any machine and deploy to any account. */
export const stackEnvironment = ({ settings }: Deployment): Environment => ({ region: settings.awsRegion });
