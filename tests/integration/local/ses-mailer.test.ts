import '../../doubles/environment.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { MailFault } from '../../../local/services/ses/mail-faults.ts';
import { sesMailer } from '../../../shared/adapters/aws/ses-mailer.ts';
import { credentials, SesRig } from './ses-harness.ts';

const rig = new SesRig();
beforeAll(async () => {
  await rig.start();
  Object.assign(process.env, {
    AWS_ENDPOINT_URL_SES: await rig.client.config
      .endpoint?.()
      .then(({ protocol, hostname, port }) => `${protocol}//${hostname}:${port}`),
    AWS_REGION: 'eu-west-2',
    AWS_ACCESS_KEY_ID: credentials.accessKeyId,
    AWS_SECRET_ACCESS_KEY: credentials.secretAccessKey,
    CONFIGURATION_SET: 'cv-router',
  });
});
afterAll(() => rig.end());

const mail = {
  id: 'lead/L-K7M4-9QXT/1',
  reference: 'K7M4-9QXT',
  to: { name: 'Adam Zyda', address: 'adam.zyda@agency.example' },
  from: { name: 'CV Router', address: 'cv@agency.example' },
  subject: 'S',
  text: 'T',
  html: '<p>H</p>',
};
const send = () => sesMailer().send(mail);

describe('what the mailer makes of SES’s answers', () => {
  it.each<[MailFault, string]>([
    ['throttle', 'waits its turn'],
    ['sandbox', 'refused'],
    ['reject', 'refused'],
    // SES may have taken the mail, so nobody may send it again before its lease is over.
    ['unavailable', 'not known'],
    ['lost-answer', 'not known'],
  ])('%s: %s', async (fault, meaning) => {
    const before = rig.ses.mails().length;
    rig.ses.failNext(fault);
    const error = await send().catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ name: 'TransientError' });
    const isKnown = 'refused' in (error as object) ? 'refused' : 'not known';
    expect('throttled' in (error as object) ? 'waits its turn' : isKnown).toBe(meaning);
    // One call, one mail: the SDK asks once, whatever it hears.
    expect(rig.ses.mails().length - before).toBe(fault === 'lost-answer' ? 1 : 0);
    expect((await send()).messageId).toMatch(/-000000$/);
  });
});
