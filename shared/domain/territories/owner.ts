import type { Consultant } from './consultant.ts';
import { memberOf, type TeamLoad } from './team.ts';
import { type RuleConditions, ruleName, type Territories } from './territories.ts';

/** The case to find an owner for. Null and absent mean not known. */
export interface OwnerQuestion {
  readonly specialism: string;
  readonly subSpecialism?: string | null;
  readonly region: string;
  /** Postcode area that decided the region, such as `LS`. */
  readonly area?: string | null;
  readonly council?: string | null;
  readonly engagement?: string;
  /** ISO date of the day the lead is given. */
  readonly on: string;
  /** The specialism as people say it, for `because`; without it the id stands there. */
  readonly specialismLabel?: string;
}

/** Who owns a case, and why. */
export interface OwnerAnswer {
  readonly consultant: Consultant;
  /** Name of the rule that decided. */
  readonly rule: string;
  /** True where the person stands in for somebody not yet named. */
  readonly fallback: boolean;
  /** In the owner's words why they get it; holds nothing about the candidate. */
  readonly because: string;
}

const same = (one: string, other: string): boolean => one.trim().toLowerCase() === other.trim().toLowerCase();

const holds = (when: RuleConditions, asked: OwnerQuestion): boolean =>
  (when.specialism === undefined || when.specialism === asked.specialism) &&
  (when.subSpecialism === undefined || when.subSpecialism === asked.subSpecialism) &&
  (when.region === undefined || when.region === asked.region) &&
  (when.engagement === undefined || when.engagement === asked.engagement) &&
  (when.areas === undefined || when.areas.some((area) => same(area, asked.area ?? ''))) &&
  (when.councils === undefined || when.councils.some((council) => same(council, asked.council ?? '')));

/**
 * The owner of a case: the first rule that holds decides, a team then by its way of sharing. Null where no rule
 * holds or nobody is in the team that day, which checked territories exclude for the agency's own specialisms
 * and regions.
 */
export function ownerOf(
  territories: Territories,
  consultants: readonly Consultant[],
  question: OwnerQuestion,
  load?: TeamLoad,
): OwnerAnswer | null {
  const at = territories.rules.findIndex((rule) => holds(rule.when, question));
  const rule = territories.rules[at];
  if (rule === undefined) return null;
  const { owner } = rule;
  const team = 'team' in owner ? territories.teams.find(({ id }) => id === owner.team) : undefined;
  const person = 'person' in owner ? owner.person : team ? memberOf(team, question.on, load) : null;
  const consultant = consultants.find(({ id }) => id === person);
  if (consultant === undefined) return null;
  const name = ruleName(rule, at);
  const region = territories.regions.find(({ id }) => id === question.region)?.label ?? question.region;
  const what = [question.specialismLabel ?? question.specialism, region].join(', ');
  const fallback = rule.fallback ?? false;
  const because = fallback
    ? `You get this because nobody is set for ${what}. Tell us who.`
    : `You get this because ${team ? `${team.label} is` : 'you are'} set for ${what}.`;
  return { consultant, rule: name, fallback, because };
}
