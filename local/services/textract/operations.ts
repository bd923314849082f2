import type { Fields } from '../../template/fields.ts';
import { fieldsOf, numberOf, textOf } from '../../template/fields.ts';
import type { Json } from '../../template/lookup.ts';
import { ApiError, type JsonApi } from '../json-api.ts';
import { blocksOf } from './blocks.ts';
import {
  badDocument,
  checked,
  documentOf,
  invalid,
  objectOf,
  placeOf,
  type ReadObject,
  unsupported,
} from './document.ts';
import type { Job } from './jobs/job.ts';
import type { Jobs } from './jobs/jobs.ts';
import type { PageQueue } from './ocr/page-queue.ts';
import { pageOfResults } from './results-page.ts';
import type { TextractFaults } from './textract-faults.ts';

/** What the operations work with. */
export interface OperationContext {
  readonly pages: PageQueue;
  readonly jobs: Jobs;
  readonly readObject: ReadObject;
  readonly faults: TextractFaults;
  /** Counts what a call had recognised, or started to. */
  readonly counted: (pages: number, job: Job | null) => void;
}

/** Version of the model that Textract says it used. */
const model = { DetectDocumentTextModelVersion: '1.0' };

/** Textract's text detection, synchronous and asynchronous. */
export const textractApi = (context: OperationContext): JsonApi => ({
  DetectDocumentText: async (request, caller) => {
    const { file, format } = checked(await documentOf(request.Document, context.readObject), 'call');
    const answer = await context.pages.read({ file, format, page: 1, isWhole: true }, 'call', caller);
    if (answer.kind === 'refused') throw answer.reason === 'many-pages' ? unsupported() : badDocument();
    context.counted(1, null);
    return { ...model, DocumentMetadata: { Pages: 1 }, Blocks: blocksOf(answer.text, 1) };
  },
  StartDocumentTextDetection: async (request) => {
    const { jobs, readObject, faults } = context;
    const place = placeOf(fieldsOf(fieldsOf(request.DocumentLocation).S3Object));
    const wanted = {
      place,
      token: matching(request, 'ClientRequestToken', /^[\w-]{1,64}$/),
      tag: matching(request, 'JobTag', /^[\w.:-]{1,64}$/),
      topicArn: topicOf(fieldsOf(request.NotificationChannel)),
    };
    checked(await objectOf(place, readObject), 'job');
    const job = jobs.start(wanted, () => faults.ofJob());
    context.counted(0, job);
    return { JobId: job.id };
  },
  GetDocumentTextDetection: (request) => {
    const job = context.jobs.byId(textOf(request.JobId) ?? '');
    if (!job) throw new ApiError('InvalidJobIdException', 'Request has an invalid job id.');
    const { end } = job;
    if (!end) return { ...model, JobStatus: 'IN_PROGRESS' };
    const { blocks, next } = pageOfResults(context.jobs.blocks(job.id), {
      jobId: job.id,
      max: numberOf(request.MaxResults, 1_000),
      token: textOf(request.NextToken),
    });
    return {
      ...model,
      JobStatus: end.status,
      DocumentMetadata: { Pages: end.pages },
      Blocks: blocks,
      ...(next === null ? {} : { NextToken: next }),
      ...(end.message === null ? {} : { StatusMessage: end.message }),
      ...(end.unread.length === 0 ? {} : { Warnings: [{ ErrorCode: 'BAD_PAGE', Pages: [...end.unread] }] }),
    };
  },
});

function matching(request: Fields, name: string, pattern: RegExp): string | null {
  const text = textOf(request[name]);
  if (text !== null && !pattern.test(text)) throw invalid(`${name} is not as Textract takes it.`);
  return text;
}

/** The topic that the end is published to; null where the caller will ask. */
function topicOf({ SNSTopicArn, RoleArn }: { readonly [name: string]: Json }): string | null {
  const [topic, role] = [textOf(SNSTopicArn), textOf(RoleArn)];
  if ((topic === null) !== (role === null)) throw invalid('A notification channel has a topic and a role.');
  return topic;
}
