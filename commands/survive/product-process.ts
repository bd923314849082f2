// The product in a process of its own, there to be killed: its folder is the first argument.
import { startProduct } from '../../local/product.ts';
import type { StoredMail } from '../../local/services/ses/stored-mail.ts';
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
    tell({ told: 'answer', error: error instanceof Error ? error.message : String(error) });
  }
}
