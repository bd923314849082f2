import { extname } from 'node:path';
import type { Product } from '../../local/options.ts';
import { signedFetch } from '../../local/signed-fetch.ts';

/** A file to be sent in. */
export interface CvToSend {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What the API said. */
export type Submission =
  | {
      readonly kind: 'accepted';
      readonly reference: string;
      readonly token: string;
      readonly statusUrl: string;
    }
  | { readonly kind: 'refused'; readonly status: number; readonly code: string; readonly message: string };

const types: Readonly<Record<string, string>> = {
  '.pdf': 'application/pdf',
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  '.doc': 'application/msword',
  '.odt': 'application/vnd.oasis.opendocument.text',
  '.rtf': 'application/rtf',
  '.txt': 'text/plain',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.png': 'image/png',
  '.tif': 'image/tiff',
  '.tiff': 'image/tiff',
  '.heic': 'image/heic',
};

/** The API took the application, and a file of it did not reach S3. */
export class NotUploadedError extends Error {
  override readonly name = 'NotUploadedError';
  readonly reference: string;

  constructor(reference: string, cause: unknown) {
    super(`A file of ${reference} was not uploaded.`, { cause });
    this.reference = reference;
  }
}

/** Where the product is, and the keys of its intake door. */
type Door = Pick<Product, 'url' | 'region' | 'credentials'> & Partial<Pick<Product, 'now'>>;

/**
 * Sends one person's CV in as a browser would: the API first, then each file straight to S3 by its policy, then the
 * confirmation. `agency` uses the intake door, signed as AWS_IAM asks. Throws where the product itself does not answer,
 * and `NotUploadedError` where it stops answering in between; once the files are with S3 the CV counts as accepted.
 */
export async function submit(
  product: Door,
  door: 'form' | 'agency',
  form: Readonly<Record<string, unknown>>,
  files: readonly CvToSend[],
  onStored: () => void = () => {},
): Promise<Submission> {
  const declared = files.map(({ name, bytes }) => ({
    name,
    size: bytes.byteLength,
    type: types[extname(name).toLowerCase()] ?? 'application/octet-stream',
  }));
  const request = { method: 'POST', body: JSON.stringify({ ...form, files: declared }) };
  const headers = { 'content-type': 'application/json' };
  const answer =
    door === 'agency'
      ? await signedFetch(`${product.url}/api/intake`, { ...request, headers }, product)
      : await fetch(`${product.url}/api/applications`, { ...request, headers });
  const body = (await answer.json()) as Accepted & {
    error?: { code: string; message: string; fields?: Field[] };
  };
  if (body.error) {
    const message = body.error.fields?.map((field) => field.message).join(' ') ?? body.error.message;
    return { kind: 'refused', status: answer.status, code: body.error.code, message };
  }
  const { reference, token, statusUrl } = body;
  try {
    for (const [at, upload] of body.uploads.entries()) {
      await post(upload, files[at], declared[at]?.type ?? '');
      onStored();
    }
  } catch (error) {
    throw new NotUploadedError(reference, error);
  }
  await fetch(`${product.url}/api/applications/${reference}/uploaded`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}` },
    // Optional: the malware verdict starts the pipeline, with or without it.
  }).catch(() => {});
  return { kind: 'accepted', reference, token, statusUrl };
}

interface Field {
  readonly message: string;
}

interface Accepted {
  readonly reference: string;
  readonly token: string;
  readonly statusUrl: string;
  readonly uploads: readonly { readonly url: string; readonly fields: Readonly<Record<string, string>> }[];
}

async function post(
  upload: Accepted['uploads'][number],
  file: CvToSend | undefined,
  type: string,
): Promise<void> {
  if (!file) return;
  const form = new FormData();
  for (const [name, value] of Object.entries(upload.fields)) form.append(name, value);
  form.append('file', new Blob([new Uint8Array(file.bytes)], { type }), 'cv');
  const answer = await fetch(upload.url, { method: 'POST', body: form });
  if (!answer.ok) throw new Error(`S3 answered ${answer.status} to the upload.`);
}
