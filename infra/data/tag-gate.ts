import { AnyPrincipal, Effect, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { Bucket } from 'aws-cdk-lib/aws-s3';

/** The tag that GuardDuty puts on an object it has scanned. */
export const verdictTag = 'GuardDutyMalwareScanStatus';

/** The one verdict that opens a file. */
export const cleanVerdict = 'NO_THREATS_FOUND';

/**
 * The tag gate: nobody but the scanner's role reads an upload (a HEAD counts as reading) unless its tag says clean,
 * and nobody but the scanner's role tags one. A missing tag is unlike any value, so an unscanned file stays shut.
 */
export function tagGate(uploads: Bucket, scannerRoleArn: string): PolicyStatement[] {
  const notTheScanner = { ArnNotEquals: { 'aws:PrincipalArn': scannerRoleArn } };
  const resources = [uploads.arnForObjects('*')];
  const deny = (sid: string, actions: string[], conditions: Record<string, unknown>) =>
    new PolicyStatement({
      sid,
      effect: Effect.DENY,
      principals: [new AnyPrincipal()],
      actions,
      resources,
      conditions,
    });
  return [
    deny('NoReadUnlessClean', ['s3:GetObject*'], {
      ...notTheScanner,
      StringNotEquals: { [`s3:ExistingObjectTag/${verdictTag}`]: cleanVerdict },
    }),
    deny(
      'NoTagButTheScanners',
      [
        's3:PutObjectTagging',
        's3:PutObjectVersionTagging',
        's3:DeleteObjectTagging',
        's3:DeleteObjectVersionTagging',
      ],
      notTheScanner,
    ),
  ];
}
