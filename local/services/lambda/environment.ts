import type { FunctionPlan } from '../../template/plan/functions.ts';

/** Keys of this machine's own AWS account. They open nothing anywhere else. */
export interface LocalCredentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
}

/** Addresses of the stand-ins, as URLs. */
export interface Endpoints {
  readonly s3: string;
  readonly dynamodb: string;
  /** SQS, EventBridge, SES and whatever else. */
  readonly aws: string;
}

/**
 * A function's environment: the template's, what Lambda itself sets, and where the SDK finds the stand-ins. Nothing
 * of this process's own environment goes in, so no real AWS key can.
 */
export function environmentOf(
  { name, environment, memoryMb, codeDir, timeoutSeconds }: FunctionPlan,
  region: string,
  { accessKeyId, secretAccessKey }: LocalCredentials,
  { s3, dynamodb, aws }: Endpoints,
  { timeScale, eachAlone = false }: { readonly timeScale: number; readonly eachAlone?: boolean },
): Record<string, string> {
  return {
    TZ: ':UTC',
    LANG: 'en_US.UTF-8',
    AWS_REGION: region,
    AWS_DEFAULT_REGION: region,
    AWS_ACCESS_KEY_ID: accessKeyId,
    AWS_SECRET_ACCESS_KEY: secretAccessKey,
    AWS_LAMBDA_FUNCTION_NAME: name,
    AWS_LAMBDA_FUNCTION_VERSION: '$LATEST',
    AWS_LAMBDA_FUNCTION_MEMORY_SIZE: String(memoryMb),
    AWS_LAMBDA_LOG_GROUP_NAME: `/aws/lambda/${name}`,
    AWS_LAMBDA_LOG_STREAM_NAME: 'local',
    LAMBDA_TASK_ROOT: codeDir ?? '',
    AWS_ENDPOINT_URL: aws,
    AWS_ENDPOINT_URL_S3: s3,
    AWS_ENDPOINT_URL_DYNAMODB: dynamodb,
    AWS_ENDPOINT_URL_SQS: aws,
    AWS_ENDPOINT_URL_EVENTBRIDGE: aws,
    AWS_ENDPOINT_URL_SES: aws,
    AWS_ENDPOINT_URL_TEXTRACT: aws,
    // No file in a home folder may change what a function does.
    AWS_CONFIG_FILE: '/dev/null',
    AWS_SHARED_CREDENTIALS_FILE: '/dev/null',
    AWS_EC2_METADATA_DISABLED: 'true',
    AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true',
    ...environment,
    ...leaseOf(environment, timeoutSeconds, timeScale),
    // No mail leaves this machine, so nobody has to confirm that an address is theirs.
    MAIL_UNCONFIRMED: 'on',
    ...(eachAlone ? { REMEMBER_PEOPLE: 'off' } : {}),
  };
}

/**
 * The mail lease is handler time, the way of a provider's event and clock skew together. Here it shrinks with the
 * product's time scale, as visibility does, so that a mail whose sender was killed does not wait a quarter of an hour;
 * never below the function's timeout, or a second run could send beside the first.
 */
function leaseOf(
  { MAIL_LEASE_SECONDS }: FunctionPlan['environment'],
  timeoutSeconds: number,
  timeScale: number,
): Record<string, string> {
  if (MAIL_LEASE_SECONDS === undefined) return {};
  const seconds = Math.max(Math.ceil(Number(MAIL_LEASE_SECONDS) * timeScale), timeoutSeconds);
  return { MAIL_LEASE_SECONDS: String(seconds) };
}
