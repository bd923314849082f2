import { type Profile, type Stated, statedKinds } from '../decision.ts';
import { yearsInJobs } from '../profile/dated-jobs.ts';
import { say } from '../wording/say.ts';
import { oneLine } from './clean.ts';
import type { Fact } from './letter.ts';
import type { MailAgency } from './mail-agency.ts';
import { redact } from './redact.ts';

/** What a check has yet to bear out; wishes need none. */
const claims: ReadonlySet<string> = new Set([
  'qualification',
  'registration',
  'dbs',
  'right-to-work',
  'driving',
]);

/** How a quote may begin with what its row's label says already: "Looks for: Looking for interim". */
const labels: Readonly<Partial<Record<Stated['kind'], RegExp>>> = {
  engagement:
    /^(?:seeking|looking for|open to|prefer(?:red|s)?|interested in|available for|want(?:s|ed)?|(?:work|contract) type)\s*:?\s+(?:an? )?/i,
  notice: /^notice(?: period)?(?: required)?(?: is| of)?[\s:–-]+(?=\S)/i,
};
const withoutLabel = ({ kind, quote }: Stated): string => {
  const label = labels[kind];
  return label === undefined ? quote : quote.replace(label, '');
};

/** Most of one kind that a row shows. */
const most = 4;

/**
 * What the CV states, one row a kind and none where it is silent, for the mail and the one-lead page. `today` is an
 * ISO date. Private numbers are left out as in every mail.
 */
export function statedFacts(
  { wording }: Pick<MailAgency, 'wording'>,
  profile: Profile | null,
  today: string,
): Fact[] {
  const years = yearsInJobs(profile?.jobs ?? [], Number(today.slice(0, 4)));
  const experience =
    years < 2
      ? []
      : [
          {
            label: say(wording, 'stated.years'),
            value: say(wording, 'stated.years-value', { years: String(years) }),
          },
        ];
  const rows = statedKinds.flatMap((kind) => {
    const quotes = (profile?.stated ?? []).filter((one) => one.kind === kind).slice(0, most);
    const words = oneLine(quotes.map((one) => redact(withoutLabel(one))).join(' · '), 200);
    if (words === '') return [];
    const value = claims.has(kind) ? say(wording, 'stated.value', { words }) : words;
    return [{ label: say(wording, `stated.${kind}`), value }];
  });
  return [...experience, ...rows];
}
