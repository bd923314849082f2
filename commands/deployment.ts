import { join, resolve } from 'node:path';
import { runningOn } from '../local/running.ts';
import { agency } from '../shared/config/agency.ts';
import { callerFolder, root, wrongUse } from './command-line.ts';
import { refusing } from './refusing.ts';

/** Flags that say which deployment a command works on. */
export const deploymentFlags = {
  local: { type: 'boolean', default: false },
  data: { type: 'string' },
  prefix: { type: 'string', default: 'cv-router' },
  region: { type: 'string' },
} as const;

/** Those flags, for a command's help. */
export const deploymentHelp = `  --local        the product that runs on this machine, in place of an AWS account
  --data DIR     where that one keeps its state (.local)
  --prefix NAME  of the deployment's names (cv-router)
  --region NAME  AWS region (the agency's own)`;

/** What the running local product is called; null on AWS, whose keys come from where AWS's tools find them. */
export interface Deployment {
  readonly prefix: string;
  readonly names: { readonly table: string; readonly derivedBucket: string } | null;
}

/**
 * Points the SDK at the deployment that the flags name, by the environment that it reads. Ends the process with a
 * sentence where `--local` is asked for and nothing runs there.
 */
export function useDeployment(flags: {
  readonly local: boolean;
  readonly data?: string | undefined;
  readonly prefix: string;
  readonly region?: string | undefined;
}): Deployment {
  if (flags.data !== undefined && !flags.local) wrongUse('--data is about the local product: add --local.');
  if (!flags.local) {
    process.env.AWS_REGION = flags.region ?? refusing(agency).settings.awsRegion;
    return { prefix: flags.prefix, names: null };
  }
  const dataDir = flags.data === undefined ? join(root, '.local') : resolve(callerFolder(), flags.data);
  const running = runningOn(dataDir);
  if (!running) {
    console.error(
      `No product runs on ${dataDir}. Start it with: npm start${flags.data ? ` -- --data ${flags.data}` : ''}`,
    );
    process.exit(1);
  }
  Object.assign(process.env, {
    AWS_REGION: running.region,
    AWS_ACCESS_KEY_ID: running.credentials.accessKeyId,
    AWS_SECRET_ACCESS_KEY: running.credentials.secretAccessKey,
    AWS_ENDPOINT_URL: running.awsUrl,
    AWS_ENDPOINT_URL_S3: running.s3Url,
    AWS_ENDPOINT_URL_DYNAMODB: running.dynamoUrl,
  });
  delete process.env.AWS_SESSION_TOKEN;
  return { prefix: flags.prefix, names: running.names };
}

/** Says in words why a call of AWS's failed, and ends the process with 1. */
export function failedCall(error: unknown): never {
  const name = error instanceof Error ? error.name : 'an unknown error';
  const hints: Readonly<Record<string, string>> = {
    CredentialsProviderError:
      'There are no AWS keys. Sign in with AWS’s own tools, or add --local for the product on this machine.',
    TimeoutError: 'It did not answer in time. Check the network, and --region.',
    ECONNREFUSED: 'Nothing answers there. Does the product still run?',
  };
  const code = error instanceof Error && 'code' in error ? String(error.code) : name;
  console.error(
    hints[name] ?? hints[code] ?? `AWS refused: ${name}. Check the keys' permissions, --region and --prefix.`,
  );
  process.exit(1);
}
