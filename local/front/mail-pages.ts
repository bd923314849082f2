import type { IncomingMessage, ServerResponse } from 'node:http';
import type { StoredMail } from '../services/ses/stored-mail.ts';
import { reply } from './reply.ts';

/** A mail as `GET /local/mail` gives it: attachments by address, as whole CVs would swell every poll. */
export const mailJson = ({ attachments, ...mail }: StoredMail) => ({
  ...mail,
  attachments: attachments.map(({ fileName, contentType, size }, at) => ({
    fileName,
    contentType,
    size,
    url: `/local/mail/${encodeURIComponent(mail.id)}/attachments/${at}`,
  })),
});

/** Scripts, forms and anything from outside stay out; links open a page of their own. */
const policy =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; " +
  'sandbox allow-popups allow-popups-to-escape-sandbox';

/** The mail's HTML part for a sandboxed frame; its text where it has none. */
export function mailHtml(
  request: IncomingMessage,
  response: ServerResponse,
  { html, text }: StoredMail,
): void {
  const body =
    html === '' ? `<!doctype html><meta charset="utf-8"><pre>${escaped(text)}</pre>` : linksOutside(html);
  reply(request, response, 200, body, {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': policy,
    'referrer-policy': 'no-referrer',
  });
}

/** An attachment to save, never to show: it is somebody's file. `bytes` null: there is none. */
export function mailAttachment(
  request: IncomingMessage,
  response: ServerResponse,
  fileName: string,
  bytes: Buffer | null,
): void {
  if (!bytes) {
    reply(request, response, 404, 'There is no such attachment.\n', {});
    return;
  }
  reply(request, response, 200, bytes, {
    'content-type': 'application/octet-stream',
    'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(fileName)}`,
    'content-security-policy': "default-src 'none'; sandbox",
  });
}

/** Without a base, a click would open the site inside the small frame. */
const linksOutside = (html: string): string => {
  const base = '<base target="_blank">';
  return /<head[^>]*>/i.test(html) ? html.replace(/<head[^>]*>/i, (head) => head + base) : base + html;
};

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
