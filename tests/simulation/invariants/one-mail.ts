import type { News, SentMail } from '../world/ses.ts';
import type { Invariant } from '../world/watcher.ts';
import type { World } from '../world/world.ts';

/** The lease of a mail, in milliseconds: what is promised, whatever a function's environment says. */
const leaseMs = 900_000;
/** A queue's tries of one message take at most so long. */
const triesMs = 400_000;

/** I3, first half: no mail twice, while SES's word about the first comes within the lease. */
export const noMailTwice: Invariant = {
  id: 'I3',
  says: "no mail goes out twice while SES's events arrive within the lease",
  watch: (world) => {
    const first = new Map<string, SentMail>();
    return {
      mailed: (sent) => {
        const earlier = first.get(sent.mail.id);
        if (!earlier) first.set(sent.mail.id, sent);
        else if (!isExcused(earlier, sent, world))
          world.broke('I3', `${sent.mail.id} went out twice, ${(sent.at - earlier.at) / 1000} s apart`);
      },
    };
  },
};

/** Nothing was heard of the first within the lease, and that was the world's doing. */
function isExcused(earlier: SentMail, later: SentMail, { profile }: World): boolean {
  const skewMs = profile.skewMinutes * 120_000;
  if (later.at - earlier.at < leaseMs - skewMs) return false;
  const wasKept = ({ state, at }: News) => state === 'lost' || at > later.at - triesMs;
  return earlier.news.every(wasKept);
}
