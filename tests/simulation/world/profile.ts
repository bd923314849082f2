import { Dice } from './dice.ts';

/** How often each fault comes, in shares of one, until the faults stop. */
export interface Profile {
  /** Process dies before, or after, an effect. */
  readonly crashBefore: number;
  readonly crashAfter: number;
  /** A service says that it is asked too much; nothing is done. */
  readonly throttle: number;
  /** The effect is done, and the answer lost. */
  readonly lostAnswer: number;
  /** The SDK tries once more after a lost answer: the effect is done twice. */
  readonly askedTwice: number;
  /** No answer ever: the function runs into its timeout. */
  readonly hang: number;
  /** The bus loses an event, delivers it twice, takes long, or refuses single entries. */
  readonly busDrop: number;
  readonly busTwice: number;
  readonly busLate: number;
  readonly busRefuse: number;
  /** The queue gives out a message that was acknowledged. */
  readonly queueTwice: number;
  /** SES says no, or that it is asked too much. */
  readonly mailRefused: number;
  readonly mailThrottled: number;
  /** SES's word about a mail is lost, or comes after the lease. */
  readonly newsLost: number;
  readonly newsLate: number;
  /** A mail comes back for good. */
  readonly bounce: number;
  readonly ocrThrottle: number;
  readonly ocrFailed: number;
  readonly ocrPartial: number;
  readonly ocrNoticeLost: number;
  readonly ocrSlow: number;
  /** S3 does not know an object yet. */
  readonly missing: number;
  /** Minutes that a function's clock may be wrong, either way. */
  readonly skewMinutes: number;
  /** Messages that no contract knows, for each CV. */
  readonly poison: number;
  /** Minutes after which the faults stop. */
  readonly minutes: number;
}

/** The most of each fault, well above what AWS does. */
const most: Omit<Profile, 'minutes'> = {
  crashBefore: 0.05,
  crashAfter: 0.05,
  throttle: 0.3,
  lostAnswer: 0.08,
  askedTwice: 0.1,
  hang: 0.02,
  busDrop: 0.5,
  busTwice: 0.5,
  busLate: 0.3,
  busRefuse: 0.2,
  queueTwice: 0.2,
  mailRefused: 0.3,
  mailThrottled: 0.3,
  newsLost: 0.3,
  newsLate: 0.3,
  bounce: 0.3,
  ocrThrottle: 0.9,
  ocrFailed: 0.4,
  ocrPartial: 0.4,
  ocrNoticeLost: 0.9,
  ocrSlow: 0.4,
  missing: 0.1,
  skewMinutes: 2,
  poison: 0.2,
};

/** Names of the faults. */
export const faultNames = Object.keys(most) as readonly (keyof typeof most)[];

/** A world without faults. */
export const calm: Profile = {
  ...(Object.fromEntries(faultNames.map((name) => [name, 0])) as typeof most),
  minutes: 0,
};

/** A seed's own mix: each fault is there in about every other seed, and then at a rate of its own. */
export function profileOf(seed: number): Profile {
  const dice = new Dice(seed, 'profile');
  const rates = faultNames.map((name) => {
    const [isOn, share] = [dice.yes(0.45), dice.one()];
    return [name, isOn ? most[name] * share * share : 0] as const;
  });
  return { ...(Object.fromEntries(rates) as typeof most), minutes: dice.between(2, 12) };
}
