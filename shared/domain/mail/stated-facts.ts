import { type Profile, statedKinds } from '../decision.ts';
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
    const words = oneLine(quotes.map(({ quote }) => redact(quote)).join(' · '), 200);
    if (words === '') return [];
    const value = claims.has(kind) ? say(wording, 'stated.value', { words }) : words;
    return [{ label: say(wording, `stated.${kind}`), value }];
  });
  return [...experience, ...rows];
}
