import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { bodyOf, TooLargeError } from '../body.ts';
import type { HttpApi } from '../services/http-api/http-api.ts';
import { gatewayAnswer } from '../services/http-api/payload.ts';
import type { SitePlan } from '../template/plan/site.ts';
import type { LocalPages } from './local-pages.ts';
import { reply, replyJson } from './reply.ts';
import type { WebPages } from './web-pages.ts';

/** API Gateway's limit for a request's body: 10 MB. */
const bodyBytesAtMost = 10_485_760;

/** What the front has behind it. */
export interface FrontOptions {
  readonly site: SitePlan;
  readonly api: HttpApi;
  readonly web: WebPages;
  readonly local: LocalPages;
  /** Called after each API call. */
  readonly onSettled: () => void;
  /** Told of a fault of the front itself. */
  readonly onFailure: (error: unknown) => void;
}

/** The one HTTP front: site, API and the local pages, as CloudFront puts the first two under one address. */
export interface Front {
  readonly handle: RequestListener;
  /** API calls that have no answer yet. */
  inFlight(): number;
}

/** Makes the front. */
export function createFront({ site, api, web, local, onSettled, onFailure }: FrontOptions): Front {
  let inFlight = 0;
  const callApi = async (request: IncomingMessage, response: ServerResponse) => {
    const { method = 'GET', url = '/' } = request;
    inFlight += 1;
    try {
      const body = await bodyOf(request, bodyBytesAtMost);
      // As CloudFront does: what it adds towards the API replaces whatever a caller made up.
      const headers = { ...request.headers, ...site.originHeaders };
      const answer = await api({ method, url, headers, body });
      reply(request, response, answer.status, answer.body, answer.headers);
    } catch (error) {
      if (!(error instanceof TooLargeError)) throw error;
      const { status, body, headers } = gatewayAnswer(413, 'Request Entity Too Large');
      reply(request, response, status, body, { ...headers, connection: 'close' });
    } finally {
      inFlight -= 1;
      onSettled();
    }
  };
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    if (!isLoopback(request.headers.host ?? '')) {
      return reply(request, response, 421, 'CV Router answers under localhost and 127.0.0.1 only.\n', plain);
    }
    const path = (request.url ?? '/').split('?')[0] ?? '/';
    if (path === '/healthz') return replyJson(request, response, 200, { status: 'ok' });
    if (path === '/api' || path.startsWith('/api/')) return callApi(request, response);
    if (path === '/local' || path.startsWith('/local/')) return local(request, response, path);
    return web(request, response, path);
  };
  return {
    inFlight: () => inFlight,
    handle: (request, response) => {
      answer(request, response).catch((error: unknown) => {
        onFailure(error);
        if (!response.headersSent) reply(request, response, 500, 'The local front failed.\n', plain);
        else response.destroy();
      });
    },
  };
}

const plain = { 'content-type': 'text/plain; charset=utf-8' };

/** Another name that leads here may be a web page's trick to read what lies on this machine (DNS rebinding). */
const isLoopback = (host: string): boolean => /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/i.test(host);
