import { sendMessage, sentMessages } from '../../local/queue-messages.ts';
import type { Drill } from './drill.ts';

const cvs = 3;

/** Every message comes again: while its CV is on its way, and once more when all is done. */
export const duplicateEvent: Drill = {
  name: 'duplicate-event',
  breaks: 'every message of every queue is delivered again, early and late',
  alarm: 'repeated-events',
  async play(rehearsal) {
    const { product, dataDir, say } = rehearsal;
    await rehearsal.sendIn(cvs);
    let early = 0;
    for (let isMoving = true; isMoving; ) {
      const fresh = sentMessages(dataDir).slice(early);
      // Copies are messages too: only what the product itself sent is copied.
      for (const message of fresh) await sendMessage(product, message);
      early += fresh.length * 2;
      isMoving = (await rehearsal.open()) > 0 && early < 1_000;
    }
    say(`${early / 2} messages came twice while the CVs were on their way`);
    await rehearsal.untilEnd();
    const [states, mails] = [await rehearsal.states(), product.mails().length];
    const all = sentMessages(dataDir);
    for (const message of all) await sendMessage(product, message);
    await product.idle();
    say(`all ${all.length} messages came once more when everything was done`);
    rehearsal.check('no state changed', String(await rehearsal.states()) === String(states));
    rehearsal.check('no mail went out', product.mails().length === mails);
  },
};

/** A message that no retry can mend, between good ones; and a file made to break its reader. */
export const poisonCv: Drill = {
  name: 'poison-cv',
  breaks: 'a message that fits no contract and a file made to break readers come between good CVs',
  alarm: 'extract-text-dead-letters',
  async play(rehearsal) {
    const { product, say } = rehearsal;
    const queue = product.names.queues['extract-text']?.queue ?? '';
    const poison = { 'detail-type': 'CvUploadConfirmed', source: 'cv-router', detail: { reference: 7 } };
    const [bomb] = [{ name: 'cv.pdf', bytes: new TextEncoder().encode(brokenPdf) }];
    await rehearsal.sendIn(1);
    await sendMessage(product, { queue, body: JSON.stringify(poison) });
    await rehearsal.sendIn(1, [bomb]);
    await rehearsal.sendIn(1);
    await product.idle();
    const dead = product.queues().find(({ name }) => name === queue)?.dead;
    say(`${dead} dead letter on ${queue}-dead`);
    rehearsal.check('the poison is on the dead-letter queue, once', dead === 1);
    await rehearsal.untilEnd();
    const [first, second, third] = await rehearsal.states();
    rehearsal.check('its neighbours were routed', first === 'routed' && third === 'routed');
    rehearsal.check('the broken file went to a person', second === 'needs-review');
  },
};

/** Pages that are each other's parents: a reader without bounds never comes to an end. */
const brokenPdf = [
  '%PDF-1.4',
  '1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj',
  '2 0 obj << /Type /Pages /Kids [3 0 R 2 0 R] /Count 999999999 >> endobj',
  '3 0 obj << /Type /Pages /Parent 2 0 R /Kids [2 0 R 3 0 R] /Count 999999999 >> endobj',
  'trailer << /Root 1 0 R >>',
  '%%EOF',
].join('\n');
