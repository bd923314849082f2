import type { Mutant } from '../world/plan.ts';
import { withMethod } from './port-wraps.ts';

/** A lease that is over before SES's word can come. */
export const shortLease: Mutant = {
  name: 'short-lease',
  says: "the lease of a mail is two seconds, less than SES's events and a function's time take",
  caughtBy: ['I3'],
  profile: { crashAfter: 0.08, lostAnswer: 0.08, busTwice: 0.5, newsLate: 0.3 },
  ports: (ports) =>
    withMethod(ports, 'ledger', 'claim', (real) => (...args) => {
      // The last two are from when and until when.
      const [from] = args.slice(-2) as [string, string];
      return real(...args.slice(0, -1), new Date(Date.parse(from) + 2000).toISOString());
    }),
};

/** A mail counts as sent before it is. */
export const swapSendAndMark: Mutant = {
  name: 'swap-send-and-mark',
  says: 'a mail is noted as sent before SES has it',
  caughtBy: ['I3'],
  profile: { crashBefore: 0.05, crashAfter: 0.05 },
  ports: (ports, { memory }) =>
    withMethod(ports, 'ledger', 'claim', (real) => async (...args) => {
      const claim = (await real(...args)) as { kind: string };
      if (claim.kind === 'claimed') await memory.ledger.sent(String(args[0]), 'marked');
      return claim;
    }),
};

/** What SES says is heard by nobody. */
export const deafToNews: Mutant = {
  name: 'deaf-to-news',
  says: "SES's events are consumed and noted nowhere",
  caughtBy: ['I3'],
  profile: { crashAfter: 0.06, lostAnswer: 0.06, newsLost: 0, newsLate: 0, busDrop: 0 },
  ports: (ports) => withMethod(ports, 'ledger', 'heard', () => async () => undefined),
};

/** A mail that SES refused keeps its lease as if it were under way, and is then taken for sent. */
export const refusedCountsAsSent: Mutant = {
  name: 'refused-counts-as-sent',
  says: 'a mail that SES refused is noted as sent',
  caughtBy: ['I3'],
  profile: { mailRefused: 0.1 },
  ports: (ports, { memory }) =>
    withMethod(ports, 'ledger', 'release', () => async (id) => memory.ledger.sent(String(id), 'refused')),
};
