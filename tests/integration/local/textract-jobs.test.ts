import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { failure } from './s3-harness.ts';
import { cvLines, pdfOf, TextractRig, texts } from './textract-harness.ts';

const rig = new TextractRig();
beforeAll(() => rig.start());
beforeEach(() => {
  rig.published = [];
  rig.objects.set('derived/ocr/1.pdf', pdfOf(1));
});
afterAll(() => rig.end());

/** Waits until no job is open. */
const settled = () => expect.poll(() => rig.textract.openJobs(), { timeout: 20_000, interval: 20 }).toBe(0);

describe('StartDocumentTextDetection', () => {
  it('reads every page, tells the topic, and gives the results in pages', async () => {
    rig.objects.set('derived/ocr/1.pdf', pdfOf(2));
    const { JobId } = await rig.job('ocr/1.pdf', { JobTag: 'K7M4-9QXT' });
    expect((await rig.results(JobId)).JobStatus).toBe('IN_PROGRESS');
    await settled();
    expect(rig.published).toEqual([
      {
        topicArn: 'arn:done',
        JobId,
        Status: 'SUCCEEDED',
        API: 'StartDocumentTextDetection',
        JobTag: 'K7M4-9QXT',
        Timestamp: expect.any(Number),
        DocumentLocation: { S3ObjectName: 'ocr/1.pdf', S3Bucket: 'derived' },
      },
    ]);
    const whole = await rig.results(JobId);
    expect(whole).toMatchObject({ JobStatus: 'SUCCEEDED', DocumentMetadata: { Pages: 2 } });
    const ofPage = (page: number) =>
      texts(
        whole.Blocks?.filter(({ Page }) => Page === page),
        'LINE',
      );
    expect(ofPage(2)).toEqual(['This is page 2 of many', ...cvLines]);
    expect(ofPage(1)[0]).toBe('This is page 1 of many');

    const first = await rig.results(JobId, { MaxResults: 7 });
    const rest = await rig.results(JobId, { NextToken: first.NextToken ?? '' });
    expect([...(first.Blocks ?? []), ...(rest.Blocks ?? [])]).toEqual(whole.Blocks);
    expect(rig.textract.calls()[0]).toEqual({ operation: 'StartDocumentTextDetection', pages: 2 });
  });

  it('gives the same job for the same token, and no more than may be open', async () => {
    const { JobId } = await rig.job('ocr/1.pdf', { ClientRequestToken: 'K7M4-9QXT-1-0' });
    expect((await rig.job('ocr/1.pdf', { ClientRequestToken: 'K7M4-9QXT-1-0' })).JobId).toBe(JobId);
    rig.objects.set('derived/ocr/2.pdf', pdfOf(1));
    expect((await failure(rig.job('ocr/2.pdf', { ClientRequestToken: 'K7M4-9QXT-1-0' }))).code).toBe(
      'IdempotentParameterMismatchException',
    );
    await rig.job('ocr/2.pdf');
    await rig.job('ocr/2.pdf');
    expect((await failure(rig.job('ocr/2.pdf'))).code).toBe('LimitExceededException');
    await settled();
  });

  it('refuses what is no document, and fails a job for one that does not open', async () => {
    expect((await failure(rig.job('ocr/none.pdf'))).code).toBe('InvalidS3ObjectException');
    rig.objects.set('derived/ocr/broken.pdf', Buffer.from('%PDF-1.4 and nothing'));
    const { JobId } = await rig.job('ocr/broken.pdf');
    await settled();
    expect(await rig.results(JobId)).toMatchObject({ JobStatus: 'FAILED', StatusMessage: 'BAD_DOCUMENT' });
    expect(rig.published).toMatchObject([{ JobId, Status: 'FAILED' }]);
    expect((await failure(rig.results('0'.repeat(64)))).code).toBe('InvalidJobIdException');
  });
});

describe('faults', () => {
  it('of calls come in order, one a call, before anything is looked at', async () => {
    rig.textract.failNext('limit');
    rig.textract.failNext('throttle', 2);
    rig.textract.failNext('throughput');
    rig.textract.failNext('unavailable');
    const codes = [];
    for (let call = 0; call < 4; call += 1) codes.push((await failure(rig.detect(Buffer.from('x')))).code);
    expect(codes).toEqual([
      'ThrottlingException',
      'ThrottlingException',
      'ProvisionedThroughputExceededException',
      'InternalServerError',
    ]);
    expect((await failure(rig.job('ocr/1.pdf'))).code).toBe('LimitExceededException');
  });

  it.each([
    ['lost-completion', 0, 'SUCCEEDED'],
    ['double-completion', 2, 'SUCCEEDED'],
    ['failed-job', 1, 'FAILED'],
    ['partial-job', 1, 'PARTIAL_SUCCESS'],
  ] as const)('%s', async (fault, told, status) => {
    rig.textract.failNext(fault);
    const { JobId } = await rig.job('ocr/1.pdf');
    await settled();
    expect(rig.published.map((message) => message.JobId)).toEqual(Array(told).fill(JobId));
    const answer = await rig.results(JobId);
    expect(answer.JobStatus).toBe(status);
    if (status === 'PARTIAL_SUCCESS') expect(answer.Warnings?.[0]?.Pages).toEqual([1]);
  });
});
