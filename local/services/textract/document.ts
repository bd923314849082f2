import { sniff } from '../../../shared/reading/sniff.ts';
import { type Fields, fieldsOf, textOf } from '../../template/fields.ts';
import type { Json } from '../../template/lookup.ts';
import { ApiError } from '../json-api.ts';
import type { DocumentFormat } from './document-format.ts';
import { type PixelSize, sizesOf } from './picture-sizes.ts';

/** A document's place in S3. */
export interface S3Place {
  readonly bucket: string;
  readonly key: string;
  readonly versionId: string | null;
}

/** A document within Textract's limits, as far as can be told before it is decoded. */
export interface Document {
  readonly file: Uint8Array;
  readonly format: DocumentFormat;
}

/** An object's bytes; null where there is none, or none that the caller may read. */
export type ReadObject = (bucket: string, key: string, versionId?: string) => Promise<Buffer | null>;

/** Textract's own limits, in bytes: 10 MB, but 500 MB for a PDF or TIFF in a job. */
const bytesAtMost = { call: 10 * 1024 * 1024, job: 500 * 1024 * 1024 };
/** Textract's longest side of a picture in pixels. */
const longestSide = 10_000;

/** The bytes of a call's document. Throws Textract's errors. */
export async function documentOf(given: Json | undefined, readObject: ReadObject): Promise<Uint8Array> {
  const { Bytes, S3Object } = fieldsOf(given);
  const bytes = textOf(Bytes);
  if ((bytes === null) === (S3Object === undefined)) throw invalid('Give a document by its bytes or by S3.');
  if (bytes !== null) return Buffer.from(bytes, 'base64');
  return objectOf(placeOf(fieldsOf(S3Object)), readObject);
}

/** A place in S3 as requests name it. Throws `InvalidParameterException`. */
export function placeOf({ Bucket, Name, Version }: Fields): S3Place {
  const [bucket, key] = [textOf(Bucket), textOf(Name)];
  if (!bucket || !key) throw invalid('The S3 object has no bucket or no name.');
  return { bucket, key, versionId: textOf(Version) };
}

/** The object at a place. Throws `InvalidS3ObjectException`. */
export async function objectOf({ bucket, key, versionId }: S3Place, readObject: ReadObject): Promise<Buffer> {
  const bytes = await readObject(bucket, key, versionId ?? undefined);
  if (bytes) return bytes;
  const message =
    'Unable to get object metadata from S3. Check object key, region and/or access permissions.';
  throw new ApiError('InvalidS3ObjectException', message);
}

/** Checks kind and size by the first bytes and headers. Throws Textract's errors. */
export function checked(file: Uint8Array, use: 'call' | 'job'): Document {
  if (file.length === 0) throw invalid('The document is empty.');
  const format = sniff(file);
  if (format !== 'pdf' && format !== 'jpg' && format !== 'png' && format !== 'tiff') throw unsupported();
  const isPaged = format === 'pdf' || format === 'tiff';
  if (file.length > bytesAtMost[use === 'job' && isPaged ? 'job' : 'call']) throw tooLarge();
  const sizes = headerSizes(file, format);
  if (use === 'call' && sizes.length > 1) throw unsupported();
  if (sizes.some(({ width, height }) => Math.max(width, height) > longestSide)) throw tooLarge();
  return { file, format };
}

/** Textract's error for a document that cannot be decoded. */
export const badDocument = (): ApiError =>
  new ApiError('BadDocumentException', 'Amazon Textract is not able to read the document.');

/** Textract's error for a kind of document it does not take here, several pages in a call among them. */
export const unsupported = (): ApiError =>
  new ApiError('UnsupportedDocumentException', 'Request has unsupported document format');

const tooLarge = (): ApiError =>
  new ApiError('DocumentTooLargeException', 'The document is larger than Amazon Textract takes.');

/** Textract's error for parameters that do not fit its model. */
export const invalid = (message: string): ApiError => new ApiError('InvalidParameterException', message);

function headerSizes(file: Uint8Array, format: DocumentFormat): readonly PixelSize[] {
  try {
    const sizes = sizesOf(file, format);
    if (format !== 'pdf' && sizes.length === 0) throw badDocument();
    if (sizes.every(({ width, height }) => width > 0 && height > 0)) return sizes;
  } catch {
    throw badDocument();
  }
  throw badDocument();
}
