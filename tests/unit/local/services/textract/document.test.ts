import { describe, expect, it } from 'vitest';
import { checked, documentOf, objectOf } from '../../../../../local/services/textract/document.ts';
import { column, makePdf } from '../../../../fixtures/reading/make-pdf.ts';
import { jpegHeader, makeTiff, pngHeader } from '../../../../fixtures/reading/make-pictures.ts';

const codeOf = (work: () => unknown): unknown => {
  try {
    return work();
  } catch (error) {
    return (error as { code?: string }).code;
  }
};
const page = { width: 4, height: 4, grey: new Uint8Array(16) };
const padded = (head: Uint8Array, bytes: number) => {
  const file = new Uint8Array(bytes);
  file.set(head);
  return file;
};
const mega = 1024 * 1024;

describe('what Textract takes', () => {
  it.each([
    ['pdf', makePdf([{ texts: column(['One']) }])],
    ['png', pngHeader(600, 10_000)],
    ['jpg', jpegHeader(600, 800, 6)],
    ['tiff', makeTiff([page])],
  ])('%s', (format, file) => {
    expect(checked(file, 'call').format).toBe(format);
    expect(checked(file, 'job').format).toBe(format);
  });

  it.each([
    ['nothing', new Uint8Array(), 'InvalidParameterException'],
    ['text', Buffer.from('Housing officer, Leeds'), 'UnsupportedDocumentException'],
    ['a TIFF of two pages', makeTiff([page, page]), 'UnsupportedDocumentException'],
    ['a side beyond 10,000 pixels', pngHeader(600, 10_001), 'DocumentTooLargeException'],
    ['a JPEG beyond 10,000 pixels', jpegHeader(10_001, 10, 1), 'DocumentTooLargeException'],
    ['a side of no pixels', pngHeader(0, 800), 'BadDocumentException'],
    ['a cut header', pngHeader(600, 800).slice(0, 18), 'BadDocumentException'],
    ['more than 10 MB', padded(pngHeader(600, 800), 10 * mega + 1), 'DocumentTooLargeException'],
  ])('a call gives %s its error', (_what, file, code) => {
    expect(codeOf(() => checked(file, 'call'))).toBe(code);
  });

  it('a job may have several pages, and a PDF of more than 10 MB, but no such picture', () => {
    expect(checked(makeTiff([page, page]), 'job').format).toBe('tiff');
    const pdf = makePdf([{ texts: [] }]);
    expect(checked(padded(pdf, 11 * mega), 'job').format).toBe('pdf');
    expect(codeOf(() => checked(padded(pdf, 11 * mega), 'call'))).toBe('DocumentTooLargeException');
    const png = padded(pngHeader(600, 800), 11 * mega);
    expect(codeOf(() => checked(png, 'job'))).toBe('DocumentTooLargeException');
  });
});

describe('where a document is', () => {
  const object = Buffer.from('bytes');
  const read = async (bucket: string, key: string, versionId?: string) =>
    bucket === 'derived' && key === 'ocr/1' && versionId === 'v1' ? object : null;
  const place = { Bucket: 'derived', Name: 'ocr/1', Version: 'v1' };

  it('its bytes or an object’s version, and one of them', async () => {
    expect(await documentOf({ Bytes: object.toString('base64') }, read)).toEqual(object);
    expect(await documentOf({ S3Object: place }, read)).toEqual(object);
    for (const wrong of [{}, { Bytes: 'aa', S3Object: place }, { S3Object: { Bucket: 'derived' } }]) {
      await expect(documentOf(wrong, read)).rejects.toMatchObject({ code: 'InvalidParameterException' });
    }
  });

  it('an object that is not there, or not in that version, is invalid', async () => {
    const other = { bucket: 'derived', key: 'ocr/1', versionId: 'v2' };
    await expect(objectOf(other, read)).rejects.toMatchObject({ code: 'InvalidS3ObjectException' });
  });
});
