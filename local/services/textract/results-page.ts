import type { Block } from './blocks.ts';
import { invalid } from './document.ts';

/** Which page of results is asked for. */
export interface ResultsRequest {
  readonly jobId: string;
  /** Blocks at most: 1 to 1,000. */
  readonly max: number;
  readonly token: string | null;
}

/** A page of a job's blocks, and the token of the next one; null on the last. Throws `InvalidParameterException`. */
export function pageOfResults(
  blocks: readonly Block[],
  { jobId, max, token }: ResultsRequest,
): { blocks: Block[]; next: string | null } {
  if (!Number.isInteger(max) || max < 1) throw invalid('MaxResults must be 1 or more.');
  const from = token === null ? 0 : startOf(token, jobId);
  // Textract itself gives 1,000 where more is asked for.
  const to = from + Math.min(max, 1_000);
  return { blocks: blocks.slice(from, to), next: to < blocks.length ? tokenOf(jobId, to) : null };
}

const tokenOf = (jobId: string, from: number): string =>
  Buffer.from(JSON.stringify([jobId, from])).toString('base64');

function startOf(token: string, jobId: string): number {
  const [, from] = /,(\d{1,9})\]$/.exec(Buffer.from(token, 'base64').toString('utf8')) ?? [];
  if (from !== undefined && tokenOf(jobId, Number(from)) === token) return Number(from);
  throw invalid('Request has an invalid NextToken.');
}
