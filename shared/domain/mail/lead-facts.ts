import type { RegionDecision, SpecialismDecision } from '../decision.ts';
import { say } from '../wording/say.ts';
import type { Fact } from './letter.ts';
import { type MailAgency, regionLabel, specialismLabel } from './mail-agency.ts';
import { markWords, type Person, quotableMarks } from './person-facts.ts';
import { emailFact } from './reach.ts';
import { filingFacts, type StaffMailInput } from './staff-mail.ts';
import { statedFacts } from './stated-facts.ts';

/** The rows of a lead's mail: address, title and employer, area, kind of work, rate, then field and filing. */
export function leadFacts(
  input: StaffMailInput & { readonly specialism: SpecialismDecision; readonly region: RegionDecision },
  agency: MailAgency,
  person: Person,
): Fact[] {
  const { wording } = agency;
  const { specialism, region, form } = input;
  const field = specialism.specialism && specialismLabel(agency, specialism.specialism);
  const where = [region.place, region.region && regionLabel(agency, region.region)].filter(Boolean);
  const rows: readonly (readonly [string, string | null])[] = [
    [say(wording, 'fact.work'), person.title],
    [say(wording, 'fact.employer'), person.employer],
    [say(wording, 'fact.where'), where.join(' · ') || null],
    [say(wording, 'form.engagement'), form.engagement ? say(wording, `engagement.${form.engagement}`) : null],
    [
      say(wording, 'form.day-rate'),
      form.dayRate === undefined
        ? null
        : say(wording, 'form.day-rate-value', { pounds: String(form.dayRate) }),
    ],
    [say(wording, 'fact.specialism'), field],
    ...markWords(agency, quotableMarks(region.marks)).map(
      (mark) => [say(wording, 'fact.note'), mark] as const,
    ),
  ];
  const known = rows.flatMap(([label, value]) => (value === null ? [] : [{ label, value }]));
  return [
    ...emailFact(agency, person),
    ...known,
    ...statedFacts(agency, input.profile, input.today),
    ...filingFacts(agency, input),
  ];
}
