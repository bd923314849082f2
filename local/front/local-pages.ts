import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname } from 'node:path';
import type { LocalEvent } from '../event-log.ts';
import type { StoredMail } from '../services/ses/stored-mail.ts';
import { mailAttachment, mailHtml, mailJson } from './mail-pages.ts';
import { reply, replyJson, replyUnlessSame } from './reply.ts';

/** How full a queue is. */
export interface QueueDepth {
  readonly name: string;
  /** Waiting, with those that come back after a failure. */
  readonly visible: number;
  readonly inFlight: number;
  /** In its dead-letter queue. */
  readonly dead: number;
}

/** What the local pages show. */
export interface LocalState {
  /** Grows with every change: an unchanged state is told by 304, without being written out. */
  version(): number;
  mails(): readonly StoredMail[];
  events(): readonly LocalEvent[];
  queues(): readonly QueueDepth[];
  /** Bytes of a mail's attachment by its place in the list; null where there is none. */
  attachment(mailId: string, at: number): Promise<Buffer | null>;
}

/** Answers a request under `/local`. */
export type LocalPages = (request: IncomingMessage, response: ServerResponse, path: string) => Promise<void>;

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
};

const folder = new URL('../pages/', import.meta.url);
const files = new Set(readdirSync(folder));

const lists: Readonly<Record<string, (state: LocalState) => unknown>> = {
  '/local/mail': (state) => state.mails().map(mailJson),
  '/local/events': (state) => state.events(),
  '/local/queues': (state) => state.queues(),
};

/** Two runs may reach the same version by different ways. */
const run = Date.now().toString(36);

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; frame-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** `/local` (mailbox, events and queues), and the same as JSON. Every answer carries an ETag for polling. */
export function localPages(state: LocalState): LocalPages {
  return async (request, response, path) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      return reply(request, response, 405, 'These pages are for looking only.\n', { allow: 'GET, HEAD' });
    }
    const name = path.replace(/^\/local\/?/, '') || 'local.html';
    if (files.has(name)) {
      const body = await readFile(new URL(name, folder));
      return reply(request, response, 200, body, {
        'content-type': types[extname(name)] ?? 'application/octet-stream',
        'content-security-policy': policy,
        'referrer-policy': 'no-referrer',
      });
    }
    const list = lists[path];
    if (list) {
      const etag = `"${run}-${state.version()}"`;
      return replyUnlessSame(request, response, etag, () => list(state));
    }
    const [, id, rest] = /^\/local\/mail\/([\w.@<>%-]+)\/(.+)$/.exec(path) ?? [];
    const mail = state.mails().find((one) => one.id === decodeURIComponent(id ?? ''));
    if (mail && rest === 'html') return mailHtml(request, response, mail);
    const at = Number(/^attachments\/(\d+)$/.exec(rest ?? '')?.[1] ?? Number.NaN);
    const attached = mail?.attachments[at];
    if (mail && attached) {
      return mailAttachment(request, response, attached.fileName, await state.attachment(mail.id, at));
    }
    replyJson(request, response, 404, { error: { code: 'not-found', message: 'There is no such page.' } });
  };
}
