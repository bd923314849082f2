import { createHmac } from 'node:crypto';
import { canonicalRequest, sha256Hex } from './services/canonical-request.ts';
import { type Credentials, signingKey } from './services/sigv4.ts';

/** Who signs, and for which region. */
interface Signer {
  readonly region: string;
  readonly credentials: Credentials;
  /** The signed time; the machine's where left out. */
  readonly now?: () => Date;
}

/** `fetch` with a SigV4 signature, as API Gateway's AWS_IAM authorizer asks for it. The body is text. */
export function signedFetch(
  url: string,
  init: {
    readonly method: string;
    readonly body: string;
    readonly headers: Readonly<Record<string, string>>;
  },
  signer: Signer,
  service = 'execute-api',
): Promise<Response> {
  const { host, pathname, search } = new URL(url);
  const timestamp = (signer.now?.() ?? new Date()).toISOString().replaceAll(/[-:]|\.\d+/g, '');
  const payloadHash = sha256Hex(init.body);
  const headers: Record<string, string> = {
    ...init.headers,
    'x-amz-date': timestamp,
    'x-amz-content-sha256': payloadHash,
  };
  const names = [...Object.keys(headers), 'host'].sort();
  const request = { method: init.method, url: `${pathname}${search}`, headers: { ...headers, host } };
  const canonical = canonicalRequest(request, names, payloadHash, service !== 's3') ?? '';
  const date = timestamp.slice(0, 8);
  const scope = `${date}/${signer.region}/${service}/aws4_request`;
  const toSign = ['AWS4-HMAC-SHA256', timestamp, scope, sha256Hex(canonical)].join('\n');
  const key = signingKey(signer.credentials.secretAccessKey, date, signer.region, service);
  const signature = createHmac('sha256', key).update(toSign).digest('hex');
  headers.authorization = `AWS4-HMAC-SHA256 Credential=${signer.credentials.accessKeyId}/${scope}, SignedHeaders=${names.join(';')}, Signature=${signature}`;
  return fetch(url, { method: init.method, headers, body: init.body });
}
