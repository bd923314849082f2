import {
  type Block,
  DetectDocumentTextCommand,
  GetDocumentTextDetectionCommand,
  StartDocumentTextDetectionCommand,
  TextractClient,
} from '@aws-sdk/client-textract';
import { TransientError } from '../../ports/failures.ts';
import type { JobAnswer, Recognition, TextRecogniser } from '../../ports/text-recogniser.ts';
import { environment } from '../../runtime/env.ts';
import { pagesOf } from './textract-blocks.ts';
import { paced } from './textract-pace.ts';

let client: TextractClient | undefined;

/** One try a call: throttling is an outcome of ours and waits in the table, not in a paid function. */
const textract = (): TextractClient => {
  client ??= new TextractClient({ maxAttempts: 1 });
  return client;
};

const throttling = new Set([
  'ThrottlingException',
  'ProvisionedThroughputExceededException',
  'LimitExceededException',
]);
const unreadable = new Set([
  'UnsupportedDocumentException',
  'BadDocumentException',
  'DocumentTooLargeException',
  'InvalidParameterException',
]);

/** Textract, reading objects of the derived bucket. */
export const textractRecogniser = (): TextRecogniser => ({
  recognise: ({ key, versionId, pages }) =>
    answering(async () => {
      if (!(await paced())) return { kind: 'throttled' } as const;
      const command = new DetectDocumentTextCommand({ Document: { S3Object: objectOf(key, versionId) } });
      const { Blocks } = await textract().send(command);
      return { kind: 'recognised', pages: pagesOf(Blocks ?? [], pages.length) } as const;
    }),
  start: ({ key, versionId }, { token, reference }) =>
    answering(async () => {
      if (!(await paced())) return { kind: 'throttled' } as const;
      const { OCR_TOPIC_ARN, OCR_ROLE_ARN } = environment();
      const command = new StartDocumentTextDetectionCommand({
        DocumentLocation: { S3Object: objectOf(key, versionId) },
        ClientRequestToken: token,
        JobTag: reference,
        NotificationChannel: { SNSTopicArn: OCR_TOPIC_ARN, RoleArn: OCR_ROLE_ARN },
      });
      const { JobId } = await textract().send(command);
      return { kind: 'started', jobId: JobId ?? '' } as const;
    }),
  result: (jobId) => answering(() => jobAnswer(jobId)),
});

const objectOf = (key: string, versionId: string) => ({
  Bucket: environment().DERIVED_BUCKET,
  Name: key,
  Version: versionId,
});

/** A job's answer, page of results after page of results. */
async function jobAnswer(jobId: string): Promise<JobAnswer> {
  const blocks: Block[] = [];
  let next: string | undefined;
  let pages = 0;
  do {
    const command = new GetDocumentTextDetectionCommand({ JobId: jobId, NextToken: next, MaxResults: 1000 });
    const answer = await textract().send(command);
    if (answer.JobStatus === 'IN_PROGRESS') return { kind: 'running' };
    if (answer.JobStatus === 'FAILED') return { kind: 'unreadable' };
    pages = answer.DocumentMetadata?.Pages ?? pages;
    blocks.push(...(answer.Blocks ?? []));
    next = answer.NextToken;
  } while (next);
  return { kind: 'recognised', pages: pagesOf(blocks, pages) };
}

async function answering<T>(
  call: () => Promise<T>,
): Promise<T | Exclude<Recognition, { kind: 'recognised' }>> {
  try {
    return await call();
  } catch (error) {
    const name = error instanceof Error ? error.name : '';
    if (throttling.has(name)) return { kind: 'throttled' };
    if (unreadable.has(name)) return { kind: 'unreadable' };
    throw new TransientError('Textract failed.', { cause: error });
  }
}
