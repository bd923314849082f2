import { keyOf } from '../../shared/domain/places/words.ts';
import type { CouncilSay } from './words.ts';

/** The councils of the United Kingdom, by bare name. */
export interface CouncilNames {
  readonly current: readonly string[];
  readonly county: readonly string[];
  readonly former: readonly string[];
  /** What people write (`RBKC`) to the council's name. */
  readonly short: Readonly<Record<string, string>>;
}

/** A council to choose. */
export interface CouncilChoice {
  /** What the field is filled with. */
  readonly name: string;
  /** What a search looks in: the name and what people write for it. */
  readonly keys: readonly string[];
}

/** Every council to choose from, present ones first, each list by name. */
export function councilChoices(names: CouncilNames, say: CouncilSay): CouncilChoice[] {
  const { current, county, former, short } = names;
  const shorts = Object.entries(short);
  const known = new Set([...current, ...county]);
  const choice = (name: string, bare: string): CouncilChoice => ({
    name,
    keys: [name, ...shorts.filter(([, full]) => full === bare).map(([said]) => said)].map(keyOf),
  });
  const inOrder = (choices: CouncilChoice[]): CouncilChoice[] =>
    choices.sort((one, other) => one.name.localeCompare(other.name, 'en-GB'));
  return [
    ...inOrder([
      ...current.map((name) => choice(name, name)),
      ...county.map((name) => choice(say('council.county', { name }), name)),
    ]),
    ...inOrder(
      former.filter((name) => !known.has(name)).map((name) => choice(say('council.former', { name }), name)),
    ),
  ];
}

/** Choices shown at a time. */
const mostShown = 8;

/** The councils that fit what was typed: those that begin with it first, then those with a word that does. */
export function findCouncils(choices: readonly CouncilChoice[], typed: string): CouncilChoice[] {
  const key = keyOf(typed);
  if (key.length < 2) return [];
  const begins = choices.filter(({ keys }) => keys.some((one) => one.startsWith(key)));
  const within = choices.filter(
    (one) => !begins.includes(one) && one.keys.some((name) => name.includes(` ${key}`)),
  );
  return [...begins, ...within].slice(0, mostShown);
}
