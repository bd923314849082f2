import type { Profile } from './profile.ts';

type Kinds = readonly (readonly [kind: string, rate: number])[];

/** Ports that are no call of a service: chance, the time, signing, and notes that nothing waits for. */
const atOnce: ReadonlySet<string> = new Set(['ids', 'clock', 'progress', 'links', 'policies']);

/** Whether a port's methods answer at once, or are calls that can fail and be interrupted. A port not named here is a call. */
export const answersOf = (port: string): 'at-once' | 'later' => (atOnce.has(port) ? 'at-once' : 'later');

const s3: ReadonlySet<string> = new Set(['uploads', 'texts', 'pictures']);

const kept = new WeakMap<Profile, Map<string, Kinds>>();

/** The faults that a call of a port can meet, with their rates. */
export function faultsOf(port: string, profile: Profile): Kinds {
  const known = kept.get(profile) ?? new Map<string, Kinds>();
  kept.set(profile, known);
  const kinds = known.get(port) ?? kindsOf(port, profile).filter(([, rate]) => rate > 0);
  known.set(port, kinds);
  return kinds;
}

function kindsOf(port: string, profile: Profile): Kinds {
  const { crashBefore, crashAfter, throttle, lostAnswer, askedTwice, hang } = profile;
  return [
    ['crashBefore', crashBefore],
    ['crashAfter', crashAfter],
    ['hang', hang],
    ['lostAnswer', lostAnswer],
    ...(port === 'mailer'
      ? // The adapter asks SES once: a mail has no key that would make a second call the same mail.
        ([
          ['mailRefused', profile.mailRefused],
          ['mailThrottled', profile.mailThrottled],
        ] as const)
      : ([
          ['throttle', throttle],
          ['askedTwice', askedTwice],
        ] as const)),
    ...(s3.has(port) ? ([['missing', profile.missing]] as const) : []),
  ];
}
