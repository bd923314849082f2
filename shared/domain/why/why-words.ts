import { oneLine } from '../mail/clean.ts';
import { type MailAgency, regionLabel, specialismLabel } from '../mail/mail-agency.ts';
import { whereOf } from '../mail/quotes.ts';
import type { Reason } from '../reason.ts';
import type { WordingKey } from '../wording/keys.ts';
import { say } from '../wording/say.ts';
import type { Appears, WhyCard, WhyPart } from './why.ts';

/** A quote with where it stands, the rule that read it and how much it says, in words. */
export interface QuoteInWords extends Pick<Reason, 'quote' | 'page' | 'line' | 'rule' | 'weight'> {
  /** `page 1, line 9`. */
  readonly where: string;
  /** `a job title, strong`. */
  readonly how: string;
}

/** One half of the why-card for people. */
export interface PartInWords {
  readonly chosen: { readonly id: string; readonly label: string } | null;
  readonly appears: readonly {
    readonly id: string;
    /** Null where the words speak for no one region. */
    readonly label: string | null;
    readonly quotes: readonly QuoteInWords[];
  }[];
  /** What came second with its best quote; `because` says why not, `told` all of it in one sentence. */
  readonly runnerUp:
    | (QuoteInWords & {
        readonly id: string;
        readonly label: string;
        readonly because: string;
        readonly told: string;
      })
    | null;
  /** Why nothing was chosen; null where something was. */
  readonly open: string | null;
}

/** The why-card in the agency's words: what the mail, the page and `route --json` show. */
export interface WhyInWords {
  readonly specialism: PartInWords;
  readonly region: PartInWords;
}

/** From these points a quote says much, or something: about one headline title; a home town. */
const strengths = { specialism: { strong: 8, some: 3 }, region: { strong: 75, some: 35 } } as const;

const rules = [
  'title',
  'composed',
  'evidence',
  'form',
  'wanted',
  'postcode',
  'home',
  'council',
  'employer',
  'phone',
] as const;

function quoteInWords({ kind, quote, page, line, rule, weight }: Reason, agency: MailAgency): QuoteInWords {
  const { wording } = agency;
  const bounds = strengths[kind === 'region' ? 'region' : 'specialism'];
  const strength = weight >= bounds.strong ? 'strong' : weight >= bounds.some ? 'some' : 'slight';
  const named = rules.find((one) => rule.startsWith(`${one}:`)) ?? 'place';
  const how = `${say(wording, `why.rule.${named}`)}, ${say(wording, `why.weight.${strength}`)}`;
  return { quote, page, line, rule, weight, where: whereOf(agency, { page, line }), how };
}

const opens: ReadonlySet<string> = new Set([
  'close-runner-up',
  'generic-titles',
  'little-evidence',
  'title-unsupported',
  'other-work',
  'no-evidence',
  'conflicting-places',
  'unknown-region',
]);

function openWords(part: WhyPart, labels: readonly string[], { wording }: MailAgency): string | null {
  if (part.open === null) return null;
  const known = opens.has(part.open) ? part.open : 'little-evidence';
  const [one, two] = labels;
  // "Too close" and "both" need two names.
  const isPair = known === 'close-runner-up' || known === 'conflicting-places';
  if (one === undefined || (isPair && two === undefined)) {
    const bare = part.kind === 'region' ? 'unknown-region' : known === 'other-work' ? known : 'no-evidence';
    return wording[`why.open.${bare}` satisfies WordingKey];
  }
  const sentence = `why.open.${known}` as 'why.open.close-runner-up';
  return say(wording, sentence, { one, two: two ?? one });
}

function partInWords(part: WhyPart, agency: MailAgency): PartInWords {
  const { wording } = agency;
  const { kind, chosen, runnerUp } = part;
  const labelOf = (id: string): string =>
    kind === 'region' ? regionLabel(agency, id) : specialismLabel(agency, id);
  // Words that speak for no one region come under the reason why it is open.
  const named = ({ id }: Appears): string | null =>
    id === 'unknown-region' || id === 'conflicting-places' ? null : labelOf(id);
  const all = part.appears.map((one) => ({
    id: one.id,
    label: named(one),
    quotes: one.quotes.map((reason) => quoteInWords(reason, agency)),
  }));
  const labels = all.flatMap(({ label }) => label ?? []);
  return {
    chosen: chosen === null ? null : { id: chosen, label: labelOf(chosen) },
    appears: all,
    runnerUp: runnerUp === null || chosen === null || named(runnerUp) === null ? null : secondOf(),
    open: openWords(part, labels, agency),
  };

  function secondOf(): PartInWords['runnerUp'] {
    const [best] = runnerUp?.quotes ?? [];
    if (!best || !runnerUp || chosen === null) return null;
    const values = { chosen: labelOf(chosen), years: runnerUp.years ?? '' };
    const second = {
      ...quoteInWords(best, agency),
      id: runnerUp.id,
      label: labelOf(runnerUp.id),
      because: say(wording, `why.not.${runnerUp.whyNot}`, values),
    };
    return { ...second, told: secondTold(second, agency) };
  }
}

/** The why-card in the agency's words. Quotes stay verbatim: what goes into a mail is redacted there. */
export const whyInWords = ({ specialism, region }: WhyCard, agency: MailAgency): WhyInWords => ({
  specialism: partInWords(specialism, agency),
  region: partInWords(region, agency),
});

/** The runner-up in one sentence, its quote passed through `hide`; the same in mail and page. */
export function secondTold(
  {
    label,
    quote,
    where,
    because,
  }: Pick<NonNullable<PartInWords['runnerUp']>, 'label' | 'quote' | 'where' | 'because'>,
  { wording }: MailAgency,
  hide: (quote: string) => string = (words) => words,
): string {
  const shown = oneLine(hide(oneLine(quote, 1000)), 120);
  return say(wording, 'why.runner-up', { label, quote: shown, where, because });
}
