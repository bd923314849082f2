import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createFront } from '../../../../local/front/front.ts';
import { webPages } from '../../../../local/front/web-pages.ts';
import { type Listening, listen } from '../../../../local/listen.ts';
import type { ApiRequest } from '../../../../local/services/http-api/payload.ts';

const site = {
  apiId: 'api',
  routes: [],
  originHeaders: { 'x-origin-secret': 'right' },
  pageFunctions: [
    `function handler(event) {
      var request = event.request;
      if (request.uri === '/old') return { statusCode: 301, headers: { location: { value: '/' } } };
      if (request.uri.indexOf('/application/') === 0) request.uri = '/application/index.html';
      return request;
    }`,
  ],
  pageHeaders: { 'content-security-policy': "default-src 'self'" },
};
let server: Listening;
let url: string;
const seen: ApiRequest[] = [];

beforeAll(async () => {
  const dir = mkdtempSync(join(tmpdir(), 'web-'));
  mkdirSync(join(dir, 'site', 'application'), { recursive: true });
  writeFileSync(join(dir, 'secret.txt'), 'not for the web');
  writeFileSync(join(dir, 'site', 'index.html'), 'the form');
  writeFileSync(join(dir, 'site', 'application', 'index.html'), 'the status page');
  const front = createFront({
    site,
    api: async (given) => {
      seen.push(given);
      return { status: 200, headers: { etag: '"v1"' }, body: Buffer.from('answer') };
    },
    web: webPages(join(dir, 'site'), site),
    local: async (_request, response) => {
      response.end('local');
    },
    onSettled: () => {},
    onFailure: (error) => {
      throw error;
    },
  });
  server = await listen(0, front.handle);
  url = `http://127.0.0.1:${server.port}`;
});
afterAll(() => server.stop());

const text = async (path: string, init: RequestInit = {}) => {
  const response = await fetch(url + path, { redirect: 'manual', ...init });
  return { status: response.status, headers: response.headers, body: await response.text() };
};

/** With headers and paths that `fetch` would not send. */
const raw = (path: string, headers: Record<string, string>): Promise<{ status: number; body: string }> =>
  new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port: server.port, path, headers }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (chunk: string) => {
        body += chunk;
      });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, body }));
    })
      .on('error', reject)
      .end();
  });

describe('the front', () => {
  it('passes API calls on with the origin’s own header, whatever the caller claimed', async () => {
    const { body } = await text('/api/applications?x=1', {
      method: 'POST',
      body: '{}',
      headers: { 'x-origin-secret': 'wrong', 'content-type': 'application/json' },
    });
    expect(body).toBe('answer');
    expect(seen.at(-1)).toMatchObject({ method: 'POST', url: '/api/applications?x=1' });
    expect(seen.at(-1)?.headers['x-origin-secret']).toBe('right');
    expect(seen.at(-1)?.body.toString()).toBe('{}');
  });

  it('answers 413 to more than API Gateway takes', async () => {
    const before = seen.length;
    const { status } = await text('/api/applications', { method: 'POST', body: Buffer.alloc(10_485_761) });
    expect([status, seen.length]).toEqual([413, before]);
  });

  it('answers only under its own names', async () => {
    expect(await raw('/local/mail', { host: 'attacker.example' })).toMatchObject({ status: 421 });
    expect(await raw('/healthz', { host: `localhost:${server.port}` })).toEqual({
      status: 200,
      body: '{"status":"ok"}',
    });
  });

  it('serves pages by the distribution’s own function, with its headers', async () => {
    const page = await text('/application/AB12-CD34');
    expect([page.status, page.body]).toEqual([200, 'the status page']);
    expect(page.headers.get('content-security-policy')).toBe("default-src 'self'");
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect((await text('/')).body).toBe('the form');
    const moved = await text('/old');
    expect([moved.status, moved.headers.get('location')]).toEqual([301, '/']);
    expect((await text('/nothing')).status).toBe(404);
  });

  it('answers 304 where nothing changed', async () => {
    const etag = (await text('/')).headers.get('etag') ?? '';
    expect((await text('/', { headers: { 'if-none-match': etag } })).status).toBe(304);
  });

  it.each(['/../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt', '/application/../../secret.txt'])(
    'keeps %s inside the site',
    async (path) => {
      expect((await raw(path, { host: '127.0.0.1' })).body).not.toContain('not for the web');
    },
  );
});
