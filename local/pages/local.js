import { showEvents, showQueues } from './flow.js';
import { showMails } from './mail-list.js';

const everyMs = 1000;
const sources = [
  { url: '/local/mail', show: showMails, etag: null },
  { url: '/local/events', show: showEvents, etag: null },
  { url: '/local/queues', show: showQueues, etag: null },
];
const status = document.getElementById('status');

/** Asks once more; an unchanged answer costs a 304 and no work here. */
async function refresh(source) {
  const headers = source.etag ? { 'if-none-match': source.etag } : {};
  const response = await fetch(source.url, { headers, cache: 'no-store' });
  if (response.status === 304) return;
  if (!response.ok) throw new Error(String(response.status));
  source.show(await response.json());
  source.etag = response.headers.get('etag');
}

async function poll() {
  if (!document.hidden) {
    try {
      await Promise.all(sources.map(refresh));
      say('Live', false);
    } catch {
      say('Not running. Start it again with npm start.', true);
    }
  }
  setTimeout(poll, everyMs);
}

function say(text, isLost) {
  if (status.textContent !== text) status.textContent = text;
  status.classList.toggle('lost', isLost);
}

poll();
