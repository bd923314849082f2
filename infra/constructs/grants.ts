import { Stack } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { Grant } from '../../shared/runtime/stage.ts';
import type { DataResources } from '../data-stack.ts';

/** Turns each word a stage or route declares into least-privilege statements: named actions on named resources. */
export function statementsFor(grants: readonly Grant[], data: DataResources): PolicyStatement[] {
  return grants.flatMap((grant) => statements[grant](data));
}

const statements: Record<Grant, (data: DataResources) => PolicyStatement[]> = {
  table: ({ table }) => [
    allow('Table', ['dynamodb:GetItem', 'dynamodb:PutItem', 'dynamodb:UpdateItem'], [table.tableArn]),
  ],
  'table:sweep': ({ sweepIndexArn }) => [allow('TableSweep', ['dynamodb:Query'], [sweepIndexArn])],
  // Reads name the version that was scanned, so the unversioned action is not needed.
  'uploads:read': ({ uploads, key }) => [
    allow('UploadsRead', ['s3:GetObjectVersion'], [uploads.arnForObjects('cv/*')]),
    allow('UploadsReadKey', ['kms:Decrypt'], [key.keyArn]),
  ],
  // A presigned policy can do no more than its signer.
  'uploads:policy': ({ uploads, key }) => [
    allow('UploadsPolicy', ['s3:PutObject'], [uploads.arnForObjects('cv/*')]),
    allow('UploadsPolicyKey', ['kms:GenerateDataKey'], [key.keyArn]),
  ],
  'derived:read': ({ derived, key }) => [
    allow('DerivedRead', ['s3:GetObjectVersion'], [derived.arnForObjects('*')]),
    allow('DerivedReadKey', ['kms:Decrypt'], [key.keyArn]),
  ],
  'derived:write': ({ derived, key }) => [
    allow('DerivedWrite', ['s3:PutObject'], [derived.arnForObjects('*')]),
    allow('DerivedWriteKey', ['kms:GenerateDataKey'], [key.keyArn]),
  ],
  // Textract knows no resources; the objects it reads for us must be readable to us (it asks without the version too).
  ocr: ({ derived }) => [
    allow(
      'Ocr',
      [
        'textract:DetectDocumentText',
        'textract:StartDocumentTextDetection',
        'textract:GetDocumentTextDetection',
      ],
      ['*'],
    ),
    allow('OcrInput', ['s3:GetObject', 's3:GetObjectVersion'], [derived.arnForObjects('*')]),
  ],
  bus: ({ bus }) => [allow('Bus', ['events:PutEvents'], [bus.eventBusArn])],
  mail: (data) => [mailStatement(data)],
};

/**
 * Any identity, but only from the agency's sender address: while an account is in the SES sandbox, SES also asks
 * for permission on the recipient's identity.
 */
function mailStatement({ bus, configurationSet, senderAddress }: DataResources): PolicyStatement {
  const ses = (resource: string, resourceName: string) =>
    Stack.of(bus).formatArn({ service: 'ses', resource, resourceName });
  return new PolicyStatement({
    sid: 'Mail',
    actions: ['ses:SendRawEmail'],
    resources: [ses('identity', '*'), ses('configuration-set', configurationSet)],
    conditions: { StringEquals: { 'ses:FromAddress': senderAddress } },
  });
}

const allow = (sid: string, actions: string[], resources: string[]): PolicyStatement =>
  new PolicyStatement({ sid, actions, resources });
