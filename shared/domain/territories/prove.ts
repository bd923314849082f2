import { allCases, anyOther, type CaseBox, type CaseSpace, casesOf, dimensions, remaining } from './cases.ts';
import { firstGap } from './team.ts';
import { type RuleOwner, ruleName, type Territories } from './territories.ts';

/** Names for the sentences, by id. */
export type LabelOf = (kind: 'specialism' | 'region' | 'person', id: string) => string;

/** One case of a box in words, as general as the box is: `SEND, South`, `Housing, North, engagement not stated`. */
function asked(box: CaseBox, all: CaseBox, label: LabelOf): string {
  const words = box.map((values, at) => {
    if (values.length === all[at]?.length) return '';
    const value = values.find((one) => one.endsWith(anyOther)) ?? values[0] ?? '';
    if (at > 1) return value === anyOther ? `${dimensions[at]} not stated` : value;
    const [id = '', sub = anyOther] = value.split('/');
    return [label(at === 0 ? 'specialism' : 'region', id), ...(sub === anyOther ? [] : [sub])].join(', ');
  });
  return words.filter(Boolean).join(', ') || 'every case';
}

const ownerName = (owner: RuleOwner, label: LabelOf): string =>
  'person' in owner ? label('person', owner.person) : `team ${owner.team}`;

const equal = (one: CaseBox, other: CaseBox): boolean =>
  remaining(one, [other]).length === 0 && remaining(other, [one]).length === 0;

/**
 * Proves the ordered rules by set arithmetic over every specialism, sub-specialism, region, engagement (also
 * unstated), named postcode area and named council: each case has an owner, no rule is out of reach, no two rules
 * are for the same case, no team is ever empty. Returns the faults as sentences, none where the proof holds.
 */
export function proveTerritories(space: CaseSpace, territories: Territories, label: LabelOf): string[] {
  const all = allCases(space, territories);
  const boxes = territories.rules.map((rule) => casesOf(rule.when, all));
  const faults: string[] = [];
  territories.rules.forEach((rule, at) => {
    const box = boxes[at] ?? [];
    const earlier = boxes.slice(0, at);
    const name = ruleName(rule, at);
    const twin = earlier.findIndex((other) => equal(box, other));
    const first = territories.rules[twin];
    if (first !== undefined) {
      const owners = `${ownerName(first.owner, label)} and ${ownerName(rule.owner, label)}`;
      faults.push(
        `territories.json, rules: two owners for one case: ${ruleName(first, twin)} and ${name} both decide ${asked(box, all, label)} (${owners}). Keep one of the two.`,
      );
    } else if (remaining(box, earlier).length === 0) {
      faults.push(
        `territories.json, ${name}: no case can reach this rule, because the rules above it decide all of its cases. Move it up or remove it.`,
      );
    }
  });
  for (const specialism of space.specialisms) {
    for (const region of space.regions) {
      const box = casesOf({ specialism: specialism.id, region: region.id }, all);
      const open = remaining(box, boxes)[0];
      if (open)
        faults.push(
          `territories.json, rules: nobody owns ${asked(open, all, label)}. Add a rule for it, or one with "fallback": true for the region.`,
        );
    }
  }
  for (const team of territories.teams) {
    const gap = firstGap(team);
    if (gap !== null)
      faults.push(
        `territories.json, team ${team.id}: nobody is in it from ${gap || 'the start'}. Add a member for that time.`,
      );
  }
  return faults;
}
