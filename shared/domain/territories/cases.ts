import { engagements, type RuleConditions, type Territories } from './territories.ts';

/** What an agency's rules are proved over: all its specialisms with their own, and its regions. */
export interface CaseSpace {
  readonly specialisms: readonly {
    readonly id: string;
    readonly subSpecialisms: readonly { readonly id: string }[];
  }[];
  readonly regions: readonly { readonly id: string }[];
}

/** A set of cases: in each dimension the values it holds. Empty in one dimension means no case. */
export type CaseBox = readonly (readonly string[])[];

/** Stands for every value that no rule names, also for none at all. */
export const anyOther = '*';

/** The dimensions of a box, in order. */
export const dimensions = ['specialism', 'region', 'engagement', 'area', 'council'] as const;

const field = (specialism: string, sub: string): string => `${specialism}/${sub}`;
const plain = (value: string): string => value.trim().toLowerCase();
const unique = (values: readonly string[]): string[] => [...new Set(values)];

/**
 * Every case there is. A sub-specialism lives inside its specialism's dimension (`housing/lettings`, `housing/*`),
 * so that no impossible pair is ever asked for; areas and councils that no rule names are one value.
 */
export function allCases(space: CaseSpace, territories: Territories): CaseBox {
  const named = (pick: (when: RuleConditions) => readonly string[] | undefined): string[] =>
    unique(territories.rules.flatMap((rule) => (pick(rule.when) ?? []).map(plain)));
  return [
    space.specialisms.flatMap(({ id, subSpecialisms }) => [
      ...subSpecialisms.map((sub) => field(id, sub.id)),
      field(id, anyOther),
    ]),
    space.regions.map(({ id }) => id),
    [...engagements, anyOther],
    [...named((when) => when.areas), anyOther],
    [...named((when) => when.councils), anyOther],
  ];
}

/** The cases that a rule's conditions hold for. */
export function casesOf(when: RuleConditions, all: CaseBox): CaseBox {
  const [fields = [], regions = [], kinds = [], areas = [], councils = []] = all;
  const wanted = (value: string | undefined, of: readonly string[]): readonly string[] =>
    value === undefined ? of : of.filter((one) => one === value);
  const listed = (values: readonly string[] | undefined, of: readonly string[]): readonly string[] =>
    values === undefined ? of : of.filter((one) => values.map(plain).includes(one));
  const { specialism, subSpecialism } = when;
  return [
    fields.filter((one) => {
      const [id, sub] = one.split('/');
      return (
        (specialism === undefined || id === specialism) &&
        (subSpecialism === undefined || sub === subSpecialism)
      );
    }),
    wanted(when.region, regions),
    wanted(when.engagement, kinds),
    listed(when.areas, areas),
    listed(when.councils, councils),
  ];
}

const isEmpty = (box: CaseBox): boolean => box.some((values) => values.length === 0);

/** What is left of a box when another is taken from it, as boxes that share no case. */
function without(box: CaseBox, taken: CaseBox): CaseBox[] {
  const inside = box.map((values, at) => values.filter((value) => taken[at]?.includes(value)));
  if (isEmpty(inside)) return [box];
  return box
    .map((values, at) => {
      const outside = values.filter((value) => !inside[at]?.includes(value));
      return [...inside.slice(0, at), outside, ...box.slice(at + 1)];
    })
    .filter((piece) => !isEmpty(piece));
}

/** What is left of a box when all the others are taken from it; empty where they cover it. */
export const remaining = (box: CaseBox, taken: readonly CaseBox[]): CaseBox[] =>
  taken.reduce<CaseBox[]>(
    (left, one) => left.flatMap((piece) => without(piece, one)),
    isEmpty(box) ? [] : [box],
  );
