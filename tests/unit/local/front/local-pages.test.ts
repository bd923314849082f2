import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { localPages } from '../../../../local/front/local-pages.ts';
import { type Listening, listen } from '../../../../local/listen.ts';
import type { StoredMail } from '../../../../local/services/ses/stored-mail.ts';

const mail: StoredMail = {
  id: '0102-abc',
  at: '2026-03-02T10:15:00.000Z',
  to: ['sam.owner@agency.example'],
  from: 'cv@agency.example',
  replyTo: 'jo.sample@example.com',
  subject: 'Lead <b>Jo</b>',
  text: 'A lead & more <3',
  html: '<html><head><title>x</title></head><body><a href="https://site.example">open</a></body></html>',
  headers: { 'X-Ref': 'AB12-CD34' },
  attachments: [{ fileName: 'Jo’s "CV".pdf', contentType: 'application/pdf', size: 3 }],
  tags: {},
  configurationSet: 'ours',
};
let mails: StoredMail[] = [mail];
let version = 1;
let server: Listening;
let url: string;

beforeAll(async () => {
  const pages = localPages({
    version: () => version,
    mails: () => mails,
    events: () => [],
    queues: () => [{ name: 'cv-router-tag-cv', visible: 1, inFlight: 0, dead: 2 }],
    attachment: async (id, at) => (id === mail.id && at === 0 ? Buffer.from('PDF') : null),
  });
  server = await listen(
    0,
    (request, response) => void pages(request, response, (request.url ?? '').split('?')[0] ?? ''),
  );
  url = `http://127.0.0.1:${server.port}`;
});
afterAll(() => server.stop());

describe('the local pages', () => {
  it('give mails as JSON with all that interfaces promise', async () => {
    const [given] = (await (await fetch(`${url}/local/mail`)).json()) as Record<string, unknown>[];
    const { to, from, replyTo, subject, text, html, headers, at } = mail;
    expect(given).toMatchObject({ to, from, replyTo, subject, text, html, headers, at });
    expect(given?.attachments).toEqual([
      {
        fileName: 'Jo’s "CV".pdf',
        contentType: 'application/pdf',
        size: 3,
        url: '/local/mail/0102-abc/attachments/0',
      },
    ]);
  });

  it('answer a poll with 304 until something changes', async () => {
    const first = await fetch(`${url}/local/mail`);
    const etag = first.headers.get('etag') ?? '';
    const poll = () => fetch(`${url}/local/mail`, { headers: { 'if-none-match': etag } });
    expect((await poll()).status).toBe(304);
    version += 1;
    mails = [];
    const changed = await poll();
    expect([changed.status, await changed.json()]).toEqual([200, []]);
    mails = [mail];
  });

  it('show a mail’s HTML in a sandbox where no script runs, its links in a page of their own', async () => {
    const response = await fetch(`${url}/local/mail/0102-abc/html`);
    const policy = response.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toMatch(/sandbox allow-popups allow-popups-to-escape-sandbox$/);
    expect(policy).not.toContain('allow-scripts');
    expect(await response.text()).toContain('<head><base target="_blank">');
  });

  it('show the text of a mail without HTML, as text', async () => {
    mails = [{ ...mail, html: '' }];
    expect(await (await fetch(`${url}/local/mail/0102-abc/html`)).text()).toContain(
      'A lead &amp; more &lt;3',
    );
    mails = [mail];
  });

  it('give an attachment to save under its own name, and never to show', async () => {
    const response = await fetch(`${url}/local/mail/0102-abc/attachments/0`);
    expect(await response.text()).toBe('PDF');
    expect(response.headers.get('content-type')).toBe('application/octet-stream');
    expect(response.headers.get('content-disposition')).toBe(
      "attachment; filename*=UTF-8''Jo%E2%80%99s%20%22CV%22.pdf",
    );
    expect((await fetch(`${url}/local/mail/0102-abc/attachments/1`)).status).toBe(404);
  });

  it('serve the page and every file it names, under a policy without inline code', async () => {
    const page = await fetch(`${url}/local`);
    const html = await page.text();
    expect(page.headers.get('content-security-policy')).toMatch(/script-src 'self'; style-src 'self'/);
    const named = [...html.matchAll(/(?:href|src)="(\/local\/[\w.-]+)"/g)].map(([, path]) => path ?? '');
    expect(named.length).toBeGreaterThan(2);
    for (const path of named) expect((await fetch(url + path)).status, path).toBe(200);
    expect(html).not.toMatch(/<script(?![^>]*src=)/);
  });

  it('are for looking only', async () => {
    expect((await fetch(`${url}/local/mail`, { method: 'POST' })).status).toBe(405);
    expect((await fetch(`${url}/local/..%2foptions.ts`)).status).toBe(404);
    expect((await fetch(`${url}/local/mail/nobody/html`)).status).toBe(404);
  });
});
