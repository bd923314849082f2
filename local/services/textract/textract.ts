import type { IncomingMessage, ServerResponse } from 'node:http';
import { bodyOf, TooLargeError } from '../../body.ts';
import { sha256Hex } from '../canonical-request.ts';
import { ApiError, answerJson, type JsonApi } from '../json-api.ts';
import { type Credentials, verifySignature } from '../sigv4.ts';
import { errorAnswer, errorOf, operationOf } from './call-errors.ts';
import type { ReadObject } from './document.ts';
import { openJobs } from './jobs/jobs.ts';
import { createOcrProcess, OcrClosed } from './ocr/ocr-process.ts';
import { PageQueue } from './ocr/page-queue.ts';
import { textractApi } from './operations.ts';
import { type TextractFault, TextractFaults } from './textract-faults.ts';

/** What the local Textract needs. */
export interface TextractOptions {
  /** Its folder, which outlives it: jobs and their results are there again after a restart. */
  readonly dir: string;
  readonly credentials: Credentials;
  readonly region: string;
  /** Reads an object of S3; null where there is none, or none that Textract's caller may read. */
  readonly readObject: ReadObject;
  /** Publishes a finished job's notification; it is durable when this returns. */
  readonly publish: (topicArn: string, message: string) => unknown;
  /** Jobs that may be open at once: 100, as AWS allows at first. */
  readonly openJobsAtMost?: number;
  /** How much later a job with the fault `delay` begins, in milliseconds (2,000). */
  readonly delayMs?: number;
  readonly now?: () => Date;
  /** Told after each job's end, once its notification is out. */
  readonly onChange?: () => void;
  /** Told of a fault of the stand-in itself. */
  readonly onFailure?: (error: unknown) => void;
}

/** One call that Textract was asked for, refused ones too. */
export interface TextractCall {
  readonly operation: string;
  /** Pages that were recognised for it, which is what AWS bills; a job's when it has ended. */
  readonly pages: number;
}

/** The local Textract. */
export interface LocalTextract {
  /** Answers one request. `body` is to be given where the request has been read already. */
  handle(request: IncomingMessage, response: ServerResponse, body?: Buffer): void;
  /** Lets something happen to the next calls or jobs, in the order asked for. */
  failNext(fault: TextractFault, times?: number): void;
  /** Calls off the faults that have not happened yet. */
  clearFaults(): void;
  /** Every call since the start, oldest first. */
  calls(): TextractCall[];
  /** Jobs that have not ended. */
  openJobs(): number;
  /** Process id of the recognition, while it runs. */
  recogniserPid(): number | null;
  /** Ends recognition. Open jobs run again when the folder is opened next. */
  close(): void;
}

/** Ten megabytes in base64, and the rest of the request. */
const mostBody = 16 * 1024 * 1024;

/** What a caller brings about, by what is asked or by hanging up. */
const expected = [ApiError, TooLargeError, OcrClosed];

/** Opens the local Textract in its folder. The recognition starts with the first page. */
export function createTextract(options: TextractOptions): LocalTextract {
  const { readObject, region, now = () => new Date(), onChange = () => {}, onFailure = () => {} } = options;
  const calls: { operation: string; pages: number; jobId: string | null }[] = [];
  const faults = new TextractFaults();
  const ocr = createOcrProcess();
  const pages = new PageQueue(ocr);
  const jobs = openJobs({
    dir: options.dir,
    pages,
    readObject,
    publish: options.publish,
    openAtMost: options.openJobsAtMost ?? 100,
    delayMs: options.delayMs ?? 2_000,
    now,
    onEnd: ({ id, end }) => {
      const call = calls.find(({ jobId }) => jobId === id);
      if (call && end) call.pages = end.pages;
      onChange();
    },
    onFailure,
  });

  async function answer(request: IncomingMessage, response: ServerResponse, given?: Buffer): Promise<void> {
    const operation = operationOf(request);
    try {
      const body = given ?? (await bodyOf(request, mostBody));
      authorise(request, body, options.credentials, region, now());
      const call = { operation, pages: 0, jobId: null as string | null };
      calls.push(call);
      const error = errorOf(faults.ofCall(operation));
      if (error) throw error;
      const counted = (count: number, job: { readonly id: string } | null) => {
        call.pages = count;
        // A start that was repeated is the same job, and is billed once.
        if (job && !calls.some(({ jobId }) => jobId === job.id)) call.jobId = job.id;
      };
      const api: JsonApi = textractApi({ pages, jobs, readObject, faults, counted });
      await answerJson(api, request, body, response);
    } catch (error) {
      if (!expected.some((kind) => error instanceof kind)) onFailure(error);
      errorAnswer(response, error);
    }
  }

  return {
    handle: (request, response, body) => void answer(request, response, body),
    failNext: (fault, times = 1) => faults.add(fault, times),
    clearFaults: () => faults.clear(),
    calls: () => calls.map(({ operation, pages: count }) => ({ operation, pages: count })),
    openJobs: jobs.open,
    recogniserPid: ocr.pid,
    close() {
      jobs.close();
      ocr.close();
    },
  };
}

function authorise(
  request: IncomingMessage,
  body: Buffer,
  credentials: Credentials,
  region: string,
  now: Date,
): void {
  const { method = 'POST', url = '/', headers } = request;
  const check = { credentials, region, service: 'textract', payloadHash: sha256Hex(body), now };
  const result = verifySignature({ method, url, headers }, check);
  if (result.valid) return;
  const code = result.fault === 'unknown-key' ? 'UnrecognizedClientException' : 'InvalidSignatureException';
  throw new ApiError(code, `The request is not signed as it must be (${result.fault}).`);
}
