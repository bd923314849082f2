import { Dice } from '../world/dice.ts';
import type { SentMail } from '../world/ses.ts';
import type { World } from '../world/world.ts';

/** What a reader of a lead's mail does with its link, and how often. */
const deeds: readonly (readonly [endpoint: string, weight: number, body: Record<string, unknown>])[] = [
  ['POST /api/lead/acknowledge', 8, {}],
  ['POST /api/lead/spoke', 6, {}],
  ['POST /api/lead/reassign', 3, { specialism: 'housing', region: 'midlands-north' }],
  ['POST /api/lead/reassign', 2, { specialism: 'education-send', region: 'south' }],
  ['POST /api/lead/not-a-cv', 2, {}],
];
const heavy = deeds.flatMap((deed) => Array.from({ length: deed[1] }, () => deed));

/** Times that somebody clicks when nothing comes back. */
const clicksAtMost = 6;

/** The agency's people at their mail: some open the link, and do something with the lead. */
export function atTheirMail(world: World): (sent: SentMail, text: string) => void {
  return ({ mail }, text) => {
    const token = /\/lead#([\w-]+)/.exec(text)?.[1];
    if (!token || !world.plan.peopleAct) return;
    const dice = new Dice(world.seed, `reader of ${mail.id}`);
    // The mail about a closed lead has a link that does nothing but bring it back.
    const isClosing = mail.id.startsWith('closed/');
    if (!dice.yes(isClosing ? 0.5 : 0.25)) return;
    const [endpoint, , body] = isClosing ? (['POST /api/lead/undo', 1, {}] as const) : dice.pick(heavy);
    const click = `click-${mail.id.replaceAll(/\W/g, '-')}`.slice(0, 60);
    clicks(
      world,
      dice,
      { endpoint, bearer: token, body: { ...body, click } },
      dice.between(5, 900) * 1000,
      1,
    );
  };
}

interface Click {
  readonly endpoint: string;
  readonly bearer: string;
  readonly body: Record<string, unknown>;
}

function clicks(world: World, dice: Dice, click: Click, ms: number, tries: number): void {
  world.later(ms, click.endpoint, () =>
    world.request(click, (status) => {
      world.note(`${click.endpoint} ${status}`);
      if (status >= 500 && tries < clicksAtMost)
        clicks(world, dice, click, dice.between(2000, 30_000) * tries, tries + 1);
    }),
  );
}
