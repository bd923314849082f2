import { expect, vi } from 'vitest';
import type { LeadView } from '../../../../shared/domain/lead-view.ts';
import { httpLeadApi } from '../../../../web/lead/api.ts';
import { LeadPage } from '../../../../web/lead/lead-page.ts';
import { say } from './a-view.ts';

/** The secret that the page was opened with. */
export const token = 'a-token-of-this-lead-0123456789';
const notFound = { error: { code: 'not-found', message: 'This link does not work.' } };

interface Sent {
  readonly path: string;
  readonly body: Record<string, unknown>;
  readonly bearer: string | null;
}

/** The page on a server that answers as told; `view` is what GET answers next, null for the one 404. */
export async function open(
  first: LeadView | null,
  answers: Readonly<Record<string, [number, unknown]>> = {},
  isDown = false,
) {
  const server = { view: first, isDown };
  const sent: Sent[] = [];
  const fetchIt = async (path: string | URL | Request, init: RequestInit = {}) => {
    const headers = new Headers(init.headers);
    const body = JSON.parse(String(init.body ?? '{}'));
    sent.push({ path: String(path), body, bearer: headers.get('authorization') });
    if (server.isDown) throw new TypeError('fetch failed');
    const [status, answer] = answers[String(path)] ?? (server.view ? [200, server.view] : [404, notFound]);
    return new Response(JSON.stringify(answer), { status });
  };
  const root = document.createElement('main');
  document.body.replaceChildren(root);
  const [saveBlob, download] = [vi.fn(), vi.fn()];
  await new LeadPage({ root, say, api: httpLeadApi(token, fetchIt), saveBlob, download }).start();
  const press = async (name: string, scope: ParentNode = document) => {
    const found = [...scope.querySelectorAll('button')].find(
      (one) => (one.getAttribute('aria-label') ?? one.textContent) === name,
    );
    if (!found) throw new Error(`There is no button ${name}.`);
    found.focus();
    found.click();
    await vi.waitFor(() => expect(sent.at(-1)).toBeDefined());
    await new Promise((done) => setTimeout(done, 5));
  };
  const posts = () => sent.filter(({ path }) => path !== '/api/lead' && path !== '/api/lead/card');
  return { root, sent, posts, press, saveBlob, download, server };
}

/** The words of the first element that a selector finds; empty where there is none. */
export const text = (scope: ParentNode, selector: string) => scope.querySelector(selector)?.textContent ?? '';
