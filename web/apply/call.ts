/** What the API answered. `status` is 0 when it could not be reached. */
export type Reply<T> =
  | { readonly ok: true; readonly status: number; readonly value: T; readonly etag: string | null }
  | {
      readonly ok: false;
      readonly status: number;
      readonly code: string;
      readonly message: string;
      readonly fields: readonly { readonly field: string; readonly message: string }[];
    };

const timeoutMs = 30_000;

/** One call to the API, with JSON both ways. It ends after 30 seconds at the latest and never throws. */
export async function call<T>(fetchIt: typeof fetch, path: string, init: RequestInit): Promise<Reply<T>> {
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), timeoutMs);
  try {
    const headers = { ...(init.body ? { 'content-type': 'application/json' } : {}), ...init.headers };
    const response = await fetchIt(path, { ...init, headers, signal: stop.signal });
    const text = await response.text();
    const body = text === '' ? {} : JSON.parse(text);
    if (response.ok) {
      return { ok: true, status: response.status, value: body as T, etag: response.headers.get('etag') };
    }
    const { code = 'unknown', message = '', fields = [] } = body.error ?? {};
    return { ok: false, status: response.status, code, message, fields };
  } catch (error) {
    // An answer that is not ours (a proxy's page) counts as ours to mend; no answer at all as the connection's.
    const status = error instanceof SyntaxError ? 502 : 0;
    return { ok: false, status, code: 'unreachable', message: '', fields: [] };
  } finally {
    clearTimeout(timer);
  }
}
