import { Dice } from '../world/dice.ts';
import type { SentMail } from '../world/ses.ts';
import type { World } from '../world/world.ts';

/** Candidates who are asked for another file: some say by the link of the mail that one is to come, and never send it. */
export function askedAgain(world: World): (sent: SentMail, text: string) => void {
  return ({ mail }, text) => {
    if (!world.plan.givesUp || !mail.id.startsWith('outcome/')) return;
    const [, reference = '', token = ''] = /\/application\/([\w-]+)#([\w-]+)/.exec(text) ?? [];
    const applicant = world.applicants.get(reference);
    const dice = new Dice(world.seed, `asked by ${mail.id}`);
    if (!applicant || !dice.yes(0.5)) return;
    world.later(dice.between(60, 1800) * 1000, `${reference} announces another file`, () => {
      // From here on it may be done, whatever is answered.
      applicant.gaveUp = true;
      const endpoint = 'POST /api/applications/{reference}/uploads';
      const files = [{ name: 'cv.pdf', size: 900, type: '' }];
      const call = { endpoint, params: { reference }, bearer: token, body: { files } };
      world.request(call, (status) => world.note(`${endpoint} ${status}`));
    });
  };
}
