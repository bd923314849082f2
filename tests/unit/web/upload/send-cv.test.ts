import { describe, expect, it } from 'vitest';
import type { Upload } from '../../../../web/apply/api.ts';
import type { Reply } from '../../../../web/apply/call.ts';
import type { PostResult } from '../../../../web/apply/upload/post-file.ts';
import { SendCv, type SendingProgress } from '../../../../web/apply/upload/send-cv.ts';

const access = { reference: 'K7M4-9QXT', token: 'a-token-of-twenty-signs' };
const uploadsOf = (round: number, count: number): Upload[] =>
  Array.from({ length: count }, (_, at) => ({
    url: 'http://s3.example',
    fields: { key: `cv/${round}-${at + 1}` },
  }));
const fileOf = (name: string, bytes: number) => new File([new Uint8Array(bytes)], name);
const ok = <T>(value: T): Reply<T> => ({ ok: true, status: 200, value, etag: null });
const no = (status: number): Reply<never> => ({ ok: false, status, code: '', message: '', fields: [] });

/** A sending whose posts end as told, one after another; what has no result any more is sent. */
function sending(
  results: PostResult[],
  { renewed = [], uploads = 2 }: { renewed?: Reply<{ uploads: Upload[] }>[]; uploads?: number } = {},
) {
  const seen = { posts: [] as string[], renewals: 0, confirmed: 0, progress: [] as SendingProgress[] };
  let now = 0;
  const job = new SendCv(
    access,
    [fileOf('one.txt', 100), fileOf('two.txt', 300)],
    uploadsOf(1, uploads),
    300,
    {
      api: {
        policies: async () => {
          seen.renewals += 1;
          return renewed.shift() ?? ok({ uploads: uploadsOf(1, 2) });
        },
        confirm: async () => {
          seen.confirmed += 1;
          return ok({});
        },
      },
      post: async (upload, file, onProgress) => {
        seen.posts.push(upload.fields.key ?? '');
        onProgress(file.size / 2);
        return results.shift() ?? 'sent';
      },
      now: () => now,
      wait: async () => undefined,
      onProgress: (progress) => seen.progress.push(progress),
    },
  );
  const run = () => job.run(new AbortController().signal);
  return { run, seen, pass: (ms: number) => (now += ms) };
}

describe('sending a CV', () => {
  it('sends each file once, in order, and confirms', async () => {
    const { run, seen } = sending([]);
    expect(await run()).toBe('sent');
    expect(seen).toMatchObject({ posts: ['cv/1-1', 'cv/1-2'], renewals: 0, confirmed: 1 });
  });

  it('counts bytes over all files and never goes back', async () => {
    const { run, seen } = sending([]);
    await run();
    const sent = seen.progress.map((one) => one.sent);
    expect(sent).toEqual([0, 50, 100, 100, 250, 400]);
    expect(seen.progress.every(({ total }) => total === 400)).toBe(true);
  });

  it('goes on with the rest after a lost connection', async () => {
    const { run, seen } = sending(['sent', 'lost']);
    expect(await run()).toBe('lost');
    expect(seen.confirmed).toBe(0);
    expect(await run()).toBe('sent');
    expect(seen.posts).toEqual(['cv/1-1', 'cv/1-2', 'cv/1-2']);
  });

  it('renews a refused policy once without a word', async () => {
    const { run, seen } = sending(['refused']);
    expect(await run()).toBe('sent');
    expect(seen).toMatchObject({ renewals: 1, posts: ['cv/1-1', 'cv/1-1', 'cv/1-2'] });
  });

  it('renews before it uses a policy that has run out', async () => {
    const { run, seen, pass } = sending(['lost']);
    await run();
    pass(301_000);
    expect(await run()).toBe('sent');
    expect(seen.renewals).toBe(1);
  });

  it('sends everything again where the renewal brings new keys', async () => {
    const { run, seen, pass } = sending(['sent', 'lost'], { renewed: [ok({ uploads: uploadsOf(2, 2) })] });
    await run();
    pass(301_000);
    expect(await run()).toBe('sent');
    expect(seen.posts).toEqual(['cv/1-1', 'cv/1-2', 'cv/2-1', 'cv/2-2']);
  });

  it('gives up when S3 keeps refusing', async () => {
    const { run, seen } = sending(['refused', 'refused', 'refused', 'refused']);
    expect(await run()).toBe('refused');
    expect(seen.posts).toHaveLength(3);
  });

  it('tries again while S3 is busy', async () => {
    const { run } = sending(['busy', 'busy']);
    expect(await run()).toBe('sent');
  });

  it('takes "being read" for an answer when the last reply was lost', async () => {
    const { run, pass, seen } = sending(['sent', 'lost'], { renewed: [no(409)] });
    await run();
    pass(301_000);
    expect(await run()).toBe('sent');
    expect(seen.confirmed).toBe(1);
  });

  it('waits where an earlier CV is being read', async () => {
    const { run, seen } = sending([], { uploads: 0, renewed: [no(409)] });
    expect(await run()).toBe('reading');
    expect(seen.posts).toEqual([]);
  });

  it.each([
    [0, 'lost'],
    [503, 'lost'],
    [404, 'refused'],
  ])('a renewal that answers %i is %s', async (status, outcome) => {
    const { run } = sending(['refused'], { renewed: [no(status)] });
    expect(await run()).toBe(outcome);
  });

  it.each(['stopped', 'unreadable'] as const)('ends when it is %s', async (result) => {
    const { run, seen } = sending([result]);
    expect(await run()).toBe(result);
    expect(seen.posts).toHaveLength(1);
  });
});
