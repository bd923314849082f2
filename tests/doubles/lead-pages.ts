import { actOnLead } from '../../functions/act-on-lead/act-on-lead.ts';
import { route as actRoute } from '../../functions/act-on-lead/route.ts';
import { leadCard } from '../../functions/lead-card/lead-card.ts';
import { route as cardRoute } from '../../functions/lead-card/route.ts';
import { openLeadPage } from '../../functions/open-lead/open-lead.ts';
import { route as openRoute } from '../../functions/open-lead/route.ts';
import { http } from '../../shared/runtime/http.ts';
import type { MemoryPorts } from './memory-ports.ts';

type Handler = (
  event: unknown,
  context: unknown,
) => Promise<{ statusCode: number; body: string; headers: Record<string, string> }>;

/** The token of the newest lead link in the mails to an address; empty where there is none. */
export const tokenTo = (ports: MemoryPorts, address: string): string => {
  const mails = ports.seen.sent.filter(({ to }) => to.address === address);
  const links = mails.flatMap(({ text }) => /\/lead#([\w-]+)/.exec(text)?.[1] ?? []);
  return links.at(-1) ?? '';
};

/** The calls of the one-lead page, through the deployed handlers. */
export function leadPages(ports: MemoryPorts) {
  const open = http(openRoute, openLeadPage, ports) as unknown as Handler;
  const act = http(actRoute, actOnLead, ports) as unknown as Handler;
  const card = http(cardRoute, leadCard, ports) as unknown as Handler;
  const call = async (handler: Handler, routeKey: string, token: string, body?: unknown, etag?: string) => {
    const headers = { authorization: `Bearer ${token}`, ...(etag ? { 'if-none-match': etag } : {}) };
    const event = { routeKey, headers, ...(body === undefined ? {} : { body: JSON.stringify(body) }) };
    const answer = await handler(event, {});
    const isJson = answer.headers['content-type']?.startsWith('application/json') && answer.body !== '';
    return {
      status: answer.statusCode,
      headers: answer.headers,
      text: answer.body,
      body: isJson ? JSON.parse(answer.body) : null,
    };
  };
  return {
    open: (token: string, etag?: string) => call(open, 'GET /api/lead', token, undefined, etag),
    card: (token: string) => call(card, 'GET /api/lead/card', token),
    act: (action: string, token: string, body: unknown = {}) =>
      call(act, `POST /api/lead/${action}`, token, body),
  };
}
