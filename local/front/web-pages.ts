import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { runInNewContext } from 'node:vm';
import { fieldsOf, numberOf, textOf, texts } from '../template/fields.ts';
import type { Json } from '../template/lookup.ts';
import type { SitePlan } from '../template/plan/site.ts';
import { reply } from './reply.ts';

/** Answers a page request. */
export type WebPages = (request: IncomingMessage, response: ServerResponse, path: string) => Promise<void>;

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
};

/** Serves the built site from `dir`, with the distribution's own page functions and headers. */
export function webPages(dir: string, { pageFunctions, pageHeaders }: SitePlan): WebPages {
  const functions = pageFunctions.map(compiled);
  return async (request, response, path) => {
    const { uri, answer } = throughFunctions(functions, request.method ?? 'GET', path);
    if (answer) {
      const { statusCode, headers } = answer;
      return reply(request, response, numberOf(statusCode, 302), '', {
        ...pageHeaders,
        ...valuesOf(headers),
      });
    }
    const file = join(dir, normalize(`/${uri.endsWith('/') ? `${uri}index.html` : uri}`));
    const type = { 'content-type': types[extname(file)] ?? 'application/octet-stream' };
    const body = await readFile(file).catch(() => null);
    if (body) return reply(request, response, 200, body, { ...pageHeaders, ...type });
    const html = { ...pageHeaders, 'content-type': types['.html'] ?? '' };
    if (path === '/' && !existsSync(dir)) return reply(request, response, 200, unbuilt, html);
    reply(request, response, 404, notFound, html);
  };
}

/** CloudFront's own functions, compiled once: each takes a request's event and answers in JSON. */
type PageFunction = (event: string) => string;

/** A new context for each request costs tens of milliseconds, which on a busy machine is more than a page may take. */
const compiled = (code: string): PageFunction =>
  runInNewContext(`${code}\n(event) => JSON.stringify(handler(JSON.parse(event)))`, {}, { timeout: 5000 });

/** Runs CloudFront Functions as CloudFront does: each gets the request and gives it back changed, or an answer. */
function throughFunctions(functions: readonly PageFunction[], method: string, path: string) {
  let uri = decode(path);
  for (const run of functions) {
    const event = { version: '1.0', request: { method, uri, querystring: {}, headers: {}, cookies: {} } };
    const result = fieldsOf(JSON.parse(run(JSON.stringify(event))) as Json);
    if (result.statusCode !== undefined) return { uri, answer: result };
    uri = textOf(result.uri) ?? uri;
  }
  return { uri, answer: null };
}

const valuesOf = (headers: Json | undefined): Record<string, string> =>
  Object.fromEntries(
    Object.entries(fieldsOf(headers)).map(([name, value]) => [name, texts(value).value ?? '']),
  );

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

const page = (title: string, text: string): string =>
  `<!doctype html><html lang="en-GB"><meta charset="utf-8"><meta name="viewport" content="width=device-width">` +
  `<title>${title}</title><h1>${title}</h1><p>${text}</p></html>`;

const unbuilt = page(
  'CV Router',
  'The API runs. The pages are not built yet. <a href="/local">Mails, events and queues</a> are here.',
);
const notFound = page('Page not found', 'Check the address, or <a href="/">start again</a>.');
