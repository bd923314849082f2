import { describe, expect, it } from 'vitest';
import { pageOfResults } from '../../../../../local/services/textract/results-page.ts';

const blocks = Array.from({ length: 2_350 }, (_, at) => ({ Id: String(at) }));
const ask = (max: number, token: string | null = null, jobId = 'a') =>
  pageOfResults(blocks, { jobId, max, token });

describe('pages of results', () => {
  it('follow each other without gap or repeat to the last, which has no token', () => {
    const seen: unknown[] = [];
    let token: string | null = null;
    do {
      const page: ReturnType<typeof ask> = ask(500, token);
      seen.push(...page.blocks);
      token = page.next;
    } while (token !== null);
    expect(seen).toEqual(blocks);
  });

  it('hold 1,000 at most', () => {
    expect(ask(5_000).blocks).toHaveLength(1_000);
    expect(() => ask(0)).toThrow(/MaxResults/);
  });

  it('are asked for by the job’s own token only', () => {
    const { next } = ask(10);
    expect(() => ask(10, next, 'b')).toThrow(/NextToken/);
    expect(() => ask(10, 'nonsense')).toThrow(/NextToken/);
  });
});
