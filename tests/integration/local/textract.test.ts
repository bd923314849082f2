import { DetectDocumentTextCommand } from '@aws-sdk/client-textract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { stopPdfWorker } from '../../../shared/reading/pdf/pdf-host.ts';
import { pngHeader } from '../../fixtures/reading/make-pictures.ts';
import { failure } from './s3-harness.ts';
import { credentials, cvLines, pdfOf, pictureOf, TextractRig, texts } from './textract-harness.ts';

const rig = new TextractRig();
beforeAll(() => rig.start());
afterAll(async () => {
  rig.end();
  await stopPdfWorker();
});

describe('DetectDocumentText', () => {
  it('reads a picture, given as bytes, by real recognition', async () => {
    const { Blocks, DocumentMetadata } = await rig.detect(await pictureOf());
    expect(DocumentMetadata).toEqual({ Pages: 1 });
    expect(texts(Blocks, 'LINE')).toEqual(cvLines);
    expect(texts(Blocks, 'WORD').join(' ')).toBe(cvLines.join(' '));
    const words = Blocks?.filter(({ BlockType }) => BlockType === 'WORD') ?? [];
    expect(words.every(({ Confidence = 0 }) => Confidence > 60 && Confidence <= 100)).toBe(true);
    // The name stands at the top left of the page that was drawn.
    const { Left = 0, Top = 0 } = Blocks?.[1]?.Geometry?.BoundingBox ?? {};
    expect(Left).toBeCloseTo(60 / 595, 1);
    expect(Top).toBeCloseTo(45 / 240, 1);
  });

  it.each([90, 270])('reads a picture turned by %i degrees, and says so', async (degrees) => {
    const { Blocks } = await rig.detect(await pictureOf(degrees));
    expect(texts(Blocks, 'LINE').join('\n')).toContain('07700 900321');
    const word = Blocks?.find(({ BlockType }) => BlockType === 'WORD');
    expect(word?.Geometry?.RotationAngle).toBe(degrees);
  });

  it('reads a PDF of one page from S3', async () => {
    rig.objects.set('derived/ocr/one.pdf', pdfOf(1));
    const Document = { S3Object: { Bucket: 'derived', Name: 'ocr/one.pdf' } };
    const { Blocks } = await rig.client.send(new DetectDocumentTextCommand({ Document }));
    expect(texts(Blocks, 'LINE')).toEqual(['This is page 1 of many', ...cvLines]);
  });

  it('refuses as Textract does, and goes on', async () => {
    const before = rig.textract.calls().length;
    const noObject = { S3Object: { Bucket: 'derived', Name: 'ocr/none.pdf' } };
    expect((await failure(rig.client.send(new DetectDocumentTextCommand({ Document: noObject })))).code).toBe(
      'InvalidS3ObjectException',
    );
    expect((await failure(rig.detect(pdfOf(2)))).code).toBe('UnsupportedDocumentException');
    expect((await failure(rig.detect(Buffer.from('%PDF-1.4 and nothing')))).code).toBe(
      'BadDocumentException',
    );
    // A header and no picture.
    expect((await failure(rig.detect(pngHeader(600, 800)))).code).toBe('BadDocumentException');
    expect((await rig.detect(pdfOf(1))).Blocks?.length).toBeGreaterThan(10);
    // Pages are counted only where something was recognised.
    const counts = rig.textract.calls().slice(before);
    expect(counts.map(({ pages }) => pages)).toEqual([0, 0, 0, 0, 1]);
  });

  it('takes signed calls only', async () => {
    const wrong = rig.clientWith({ ...credentials, secretAccessKey: 'another' });
    expect((await failure(rig.detect(pdfOf(1), wrong))).code).toBe('InvalidSignatureException');
    wrong.destroy();
  });

  it('answers a page whose process was killed over it', async () => {
    const answer = rig.detect(pdfOf(1));
    await new Promise((resolve) => setTimeout(resolve, 100));
    process.kill(rig.textract.recogniserPid() ?? 0, 'SIGKILL');
    expect(texts((await answer).Blocks, 'LINE')).toContain(cvLines[0]);
  });
});
