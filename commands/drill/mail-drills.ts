import type { Drill } from './drill.ts';

const cvs = 3;

/** SES refuses mails, as it does while the account is in its sandbox. */
export const sesReject: Drill = {
  name: 'ses-reject',
  breaks: `SES refuses every mail about ${cvs} CVs: "Email address is not verified"`,
  alarm: 'mail-refused',
  async play(rehearsal) {
    const { product, say } = rehearsal;
    product.mail.failNext('sandbox', 10_000);
    await rehearsal.sendIn(cvs);
    await product.idle();
    rehearsal.check('no mail is out, and no CV is taken for done', (await rehearsal.open()) === cvs);
    say('SES takes mails again');
    product.mail.clearFaults();
    await rehearsal.untilEnd();
  },
};
