/** A region of the agency: the areas its desk covers. The lists of exceptions outrank `covers`. */
export interface Region {
  /** Stable for ever, such as `midlands-north`. */
  readonly id: string;
  readonly label: string;
  /** Areas as agency/geography names them, such as `South East` or `Wales (North)`. */
  readonly covers: readonly string[];
  /** Whole postcode areas (`LS`) that go here whatever area they lie in. */
  readonly postcodeAreas?: readonly string[];
  /** Councils that go here whatever area they lie in; outranks `postcodeAreas`. */
  readonly councils?: readonly string[];
  readonly assumed?: boolean;
  readonly note?: string;
}

/** Which cases a rule decides; what is absent is not asked for. */
export interface RuleConditions {
  readonly specialism?: string;
  /** One of the specialism's own; `specialism` must be there too. */
  readonly subSpecialism?: string;
  readonly region?: string;
  /** Postcode areas, such as `LS`. */
  readonly areas?: readonly string[];
  readonly councils?: readonly string[];
  readonly engagement?: Engagement;
}

/** What kind of work the candidate asked for. */
export type Engagement = 'temporary' | 'interim' | 'permanent';

/** Every kind of work that the form offers, in its order. */
export const engagements: readonly Engagement[] = ['temporary', 'interim', 'permanent'];

/** Who a rule gives its cases to: one person, or a team that shares them out. */
export type RuleOwner = { readonly person: string } | { readonly team: string };

/** One line of the ordered rules: the first whose conditions hold decides. */
export interface TerritoryRule {
  /** Name for logs and questions; without one it is called by its place, `rule 3`. */
  readonly id?: string;
  readonly when: RuleConditions;
  readonly owner: RuleOwner;
  /** Stands in for somebody not yet named; the lead says so. */
  readonly fallback?: boolean;
  readonly assumed?: boolean;
  readonly note?: string;
}

/** People who share cases. */
export interface Team {
  readonly id: string;
  readonly label: string;
  readonly assign: 'first' | 'round-robin' | 'least-open';
  /** Shared mailbox, where the team has one. */
  readonly mailbox?: string;
  readonly members: readonly TeamMember[];
  readonly assumed?: boolean;
  readonly note?: string;
}

/** A person's time in a team: ISO dates, both days included; open where absent. */
export interface TeamMember {
  readonly person: string;
  readonly from?: string;
  readonly to?: string;
}

/** agency/territories.json: regions, the ordered rules and the teams. */
export interface Territories {
  readonly regions: readonly Region[];
  readonly rules: readonly TerritoryRule[];
  readonly teams: readonly Team[];
}

/** A rule's name: its id, or its place counted from 1. */
export const ruleName = (rule: TerritoryRule, at: number): string => rule.id ?? `rule ${at + 1}`;
