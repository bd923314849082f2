import { triageOwner } from '../lead.ts';
import type { Consultant } from './consultant.ts';
import { consultantOn, hasLeft, type OnDuty } from './cover.ts';
import { memberOf, type TeamLoad } from './team.ts';
import {
  type RuleConditions,
  ruleName,
  type Team,
  type Territories,
  type TerritoryRule,
} from './territories.ts';

/** The case to find an owner for. Null and absent mean not known. */
export interface OwnerQuestion {
  readonly specialism: string;
  readonly subSpecialism?: string | null;
  readonly region: string;
  /** Postcode area that decided the region, such as `LS`. */
  readonly area?: string | null;
  readonly council?: string | null;
  readonly engagement?: string;
  /** ISO date in London of the day the lead is given. */
  readonly on: string;
  /** The specialism as people say it, for `because`; without it the id stands there. */
  readonly specialismLabel?: string;
}

/** Who owns a case, and why. */
export interface OwnerAnswer {
  /** Whose lead it is: the consultant's id, or `triage` while nobody has confirmed the consultant's address. */
  readonly owner: string;
  /** Who acts on that day. */
  readonly consultant: Consultant;
  /** For whom the consultant acts, being away or gone; null where the case is their own. */
  readonly standsInFor: Consultant | null;
  /** Name of the rule that decided. */
  readonly rule: string;
  /** True where the person stands in for somebody not yet named. */
  readonly fallback: boolean;
  /** In the owner's words why they get it; nothing about the candidate, and nothing that a candidate may not read. */
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

/** The first rule that holds for a case; undefined where none does. */
const ruleFor = ({ rules }: Territories, question: OwnerQuestion): TerritoryRule | undefined =>
  rules.find((rule) => holds(rule.when, question));

const teamOf = ({ owner }: TerritoryRule, { teams }: Territories): Team | undefined =>
  'team' in owner ? teams.find(({ id }) => id === owner.team) : undefined;

/** The team that shares out a case, so that its load can be looked up; null where one person owns it. */
export function teamFor(territories: Territories, question: OwnerQuestion): Team | null {
  const rule = ruleFor(territories, question);
  return (rule && teamOf(rule, territories)) ?? null;
}

/**
 * The owner of a case: the first rule that holds decides, a team then by its way of sharing among who is in that day;
 * for somebody away or gone, who stands in. Null where no rule holds or nobody is there that day, which checked data
 * excludes for the agency's own specialisms and regions.
 */
export function ownerOf(
  territories: Territories,
  consultants: readonly Consultant[],
  question: OwnerQuestion,
  load?: TeamLoad,
): OwnerAnswer | null {
  const rule = ruleFor(territories, question);
  if (rule === undefined) return null;
  const team = teamOf(rule, territories);
  const person =
    'person' in rule.owner ? rule.owner.person : team && memberThere(team, consultants, question.on, load);
  const onDuty = person ? consultantOn(consultants, person, question.on) : null;
  if (onDuty === null) return null;
  const { consultant, standsInFor } = onDuty;
  const isConfirmed = consultant.confirmed === true;
  return {
    owner: isConfirmed ? consultant.id : triageOwner,
    consultant,
    standsInFor,
    rule: ruleName(rule, territories.rules.indexOf(rule)),
    fallback: rule.fallback ?? false,
    because: isConfirmed
      ? becauseOf(rule, team, onDuty, question, territories)
      : `This is for ${consultant.name}, who is not set up for mails yet.`,
  };
}

/** The member who gets the case; whoever is gone and left nobody in their place is no member any more. */
function memberThere(
  team: Team,
  consultants: readonly Consultant[],
  on: string,
  load: TeamLoad | undefined,
): string | null {
  const acting = (id: string) => consultantOn(consultants, id, on);
  const members = team.members.filter(({ person }) => acting(person) !== null);
  return memberOf({ ...team, members }, on, load, (person) => acting(person)?.standsInFor === null);
}

function becauseOf(
  { fallback }: TerritoryRule,
  team: Team | undefined,
  { standsInFor }: OnDuty,
  question: OwnerQuestion,
  { regions }: Territories,
): string {
  const region = regions.find(({ id }) => id === question.region)?.label ?? question.region;
  const what = [question.specialismLabel ?? question.specialism, region].join(', ');
  if (standsInFor) {
    const why = hasLeft(standsInFor, question.on) ? 'took over from' : 'cover for';
    const first = `You get this because you ${why} ${standsInFor.name}.`;
    return fallback ? `${first} Nobody is set for ${what}. Tell us who.` : first;
  }
  return fallback
    ? `You get this because nobody is set for ${what}. Tell us who.`
    : `You get this because ${team ? `${team.label} is` : 'you are'} set for ${what}.`;
}
