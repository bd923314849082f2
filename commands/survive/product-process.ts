// The product in a process of its own, there to be killed: its folder is the first argument.
import { setTimeout as pause } from 'node:timers/promises';
import { startProduct } from '../../local/product.ts';
import type { StoredMail } from '../../local/services/ses/stored-mail.ts';
import { tableItems } from '../../local/table-item.ts';
import { mailIdOf } from '../../shared/events/mail-tag.ts';
import type { MailNote, Question, Told } from './messages.ts';

const tell = (told: Told) => process.send?.(told);
const noteOf = ({ tags }: StoredMail): MailNote => ({
  reference: tags.reference ?? '',
  mail: mailIdOf(tags.mail ?? '') ?? '',
});

const [, , dataDir = ''] = process.argv;
const product = await startProduct({
  port: 0,
  dataDir,
  // Long enough for a kill to fall between a file and its verdict.
  scanDelayMs: 50,
  onMail: (mail) => tell({ told: 'mail', mail: noteOf(mail) }),
});
const { url, dynamoUrl, names, region, credentials } = product;
tell({ told: 'ready', address: { url, dynamoUrl, names, region, credentials } });

process.on('message', (question: Question) => void answer(question));
// Nobody is left to kill it: the parent is gone.
process.on('disconnect', () => process.exit(1));

async function answer(question: Question): Promise<void> {
  try {
    if (question.ask === 'advance') product.advance(question.ms);
    if (question.ask === 'idle') await product.idle({ timeoutMs: question.timeoutMs });
    tell({
      told: 'answer',
      ...(question.ask === 'mails' ? { mails: product.mails().map(noteOf) } : {}),
    });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    tell({ told: 'answer', error: [message, ...(await stateOf())].join('\n') });
  }
}

/** Lines that each function with something in flight wrote last, and whether the table answers: why it may be stuck. */
async function stateOf(): Promise<string[]> {
  const began = performance.now();
  const table = await Promise.race([
    tableItems({ dynamoUrl, names, region, credentials }, 'APP').then(
      ({ length }) => `holds ${length} applications`,
      () => 'fails',
    ),
    pause(10_000).then(() => 'does not answer'),
  ]);
  const stuck = product.queues().filter(({ visible, inFlight }) => visible + inFlight > 0);
  const named = product
    .functions()
    .filter((one) => stuck.some(({ name }) => one.endsWith(name) || name.endsWith(one)));
  return [
    `The table ${table}, after ${Math.round(performance.now() - began)} ms.`,
    ...named.flatMap((name) => [`${name} wrote last:`, ...product.logs(name).slice(-8)]),
  ];
}
