import { ByteReader } from './byte-reader.ts';
import { S3Error } from './errors.ts';

/** A browser's form post, read up to its file. */
export interface PostedForm {
  /** The fields ahead of the file, by lower-case name. What comes after the file is ignored, as S3 does. */
  readonly fields: ReadonlyMap<string, string>;
  readonly fileName: string;
  /** The file's bytes. Reading them to the end also reads the form's end, without which they are not complete. */
  readonly file: AsyncIterable<Buffer>;
}

/** S3's limit for all fields of a form together, in bytes. */
const mostFields = 20_480;

/** Reads a `multipart/form-data` body as it comes in: the fields into memory, the file not at all. */
export async function readForm(source: AsyncIterable<Buffer>, contentType: string): Promise<PostedForm> {
  const boundary = /;\s*boundary=(?:"([^"]{1,70})"|([^\s;"]{1,70}))/i.exec(contentType);
  if (!boundary) throw malformed('The form has no boundary.');
  const delimiter = Buffer.from(`\r\n--${boundary[1] ?? boundary[2]}`);
  const reader = new ByteReader(source, Buffer.from('\r\n'));
  // The preamble, which is empty in practice.
  if ((await reader.all(delimiter, 1024)) === null)
    throw malformed('The form does not begin with its boundary.');
  const fields = new Map<string, string>();
  let size = 0;
  for (;;) {
    if ((await reader.line(64)) !== '') throw malformed('The form holds no file.');
    const { name, fileName } = await partHead(reader);
    if (name === 'file') return { fields, fileName, file: fileOf(reader, delimiter) };
    const value = await reader.all(delimiter, mostFields - size);
    if (value === null) throw malformed('The fields of the form are larger than 20 KB.');
    if (fields.has(name)) throw malformed('A field is there twice.');
    size += value.length;
    fields.set(name, value.toString('utf8'));
  }
}

async function* fileOf(reader: ByteReader, delimiter: Buffer): AsyncGenerator<Buffer> {
  yield* reader.until(delimiter);
  await reader.drain();
}

async function partHead(reader: ByteReader): Promise<{ name: string; fileName: string }> {
  let disposition = '';
  for (let lines = 0; ; lines += 1) {
    const line = await reader.line(8192);
    if (line === null || lines > 20) throw malformed('The head of a part is too long.');
    if (line === '') break;
    if (/^content-disposition\s*:/i.test(line)) disposition = Buffer.from(line, 'latin1').toString('utf8');
  }
  const name = /;\s*name="([^"]*)"/i.exec(disposition)?.[1];
  if (name === undefined) throw malformed('A part has no name.');
  return { name: name.toLowerCase(), fileName: /;\s*filename="([^"]*)"/i.exec(disposition)?.[1] ?? '' };
}

const malformed = (message: string) => new S3Error('MalformedPOSTRequest', message);
