import type { Upload } from '../api.ts';

/**
 * How the post of a file ended. `refused`: S3 said no (the policy ran out, most likely); `lost`: the connection went;
 * `busy`: S3 asks to try again; `unreadable`: the device gives the file no more; `stopped`: the person stopped it.
 */
export type PostResult = 'sent' | 'refused' | 'lost' | 'busy' | 'unreadable' | 'stopped';

/** Posts one file. `onProgress` gets bytes on their way so far. */
export type PostFile = (
  upload: Upload,
  file: Blob,
  onProgress: (bytes: number) => void,
  signal: AbortSignal,
) => Promise<PostResult>;

/** Without a byte moving for this long, the connection counts as lost. */
const stallMs = 30_000;

/** The post of a browser: form fields first, then the file, straight to S3. XHR, because fetch tells no upload progress. */
export const xhrPostFile: PostFile = async (upload, file, onProgress, signal) => {
  // A phone may have given the file away meanwhile; XHR would call that a lost connection.
  try {
    await file.slice(0, 1).arrayBuffer();
  } catch {
    return 'unreadable';
  }
  if (signal.aborted) return 'stopped';
  const form = new FormData();
  for (const [name, value] of Object.entries(upload.fields)) form.append(name, value);
  // A name of our own: the person's stays out of what S3 logs.
  form.append('file', file, 'cv');
  return new Promise((resolve) => {
    const xhr = new XMLHttpRequest();
    let timer = setTimeout(() => end('lost'), stallMs);
    const end = (result: PostResult) => {
      clearTimeout(timer);
      signal.removeEventListener('abort', stop);
      window.removeEventListener('offline', lose);
      resolve(result);
      if (xhr.readyState !== XMLHttpRequest.DONE) xhr.abort();
    };
    const stop = () => end('stopped');
    const lose = () => end('lost');
    signal.addEventListener('abort', stop);
    // The device knows at once; XHR would wait for the network to tell it.
    window.addEventListener('offline', lose);
    xhr.upload.addEventListener('progress', ({ loaded }) => {
      clearTimeout(timer);
      timer = setTimeout(() => end('lost'), stallMs);
      onProgress(Math.min(loaded, file.size));
    });
    xhr.addEventListener('load', () => end(resultOf(xhr.status)));
    xhr.addEventListener('error', () => end('lost'));
    xhr.open('POST', upload.url);
    xhr.send(form);
  });
};

const resultOf = (status: number): PostResult => {
  if (status >= 200 && status < 300) return 'sent';
  return status >= 500 ? 'busy' : 'refused';
};
