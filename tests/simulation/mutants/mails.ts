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
