import type { Area, Geography } from './geography.ts';
import { keyOf } from './words.ts';

/** What a name stands for. */
export type NameKind = 'town' | 'council' | 'county' | 'phrase' | 'overseas';

/**
 * How far a bare name is trusted. `plain`: as it stands; `word`: also an ordinary word or a hamlet, so only as a
 * whole part of an address or with another place beside it; `strict`: only with another place beside it.
 */
export type Trust = 'plain' | 'word' | 'strict';

/** One name with every area that has such a place. */
export interface Entry {
  readonly name: string;
  readonly kind: NameKind;
  /** Empty for a place overseas. */
  readonly areas: readonly Area[];
  readonly trust: Trust;
  /** The area of the sense that an unqualified name has, by population. */
  readonly dominant: Area | null;
}

/** Names by key, and for a first word how many words the longest name has. */
export interface NameTable {
  readonly entries: ReadonlyMap<string, Entry>;
  readonly longest: ReadonlyMap<string, number>;
}

/** Fills `table` from the facts. A phrase or county of a name stands before towns of the same name. */
export function addNames(table: Map<string, Entry>, geography: Geography): void {
  const { names, councils, counties, phrases, overseas, gazetteer } = geography;
  const never = new Set(names.never.map(keyOf));
  const strict = new Set(names.strict.map(keyOf));
  const word = new Set([...names.word, ...names.minor].map(keyOf));
  const dominant = new Map(Object.entries(names.dominant).map(([name, area]) => [keyOf(name), area]));

  const put = (name: string, kind: NameKind, areas: readonly Area[], join: boolean): void => {
    const key = keyOf(name);
    if (never.has(key) || key === '') return;
    const there = table.get(key);
    if (there !== undefined && !join) return;
    const all = there === undefined ? areas : [...new Set([...there.areas, ...areas])];
    if (there !== undefined && there.kind !== 'town' && there.kind !== 'council') return;
    table.set(key, {
      name: there?.name ?? name,
      kind: there?.kind ?? kind,
      areas: all,
      trust: strict.has(key) ? 'strict' : word.has(key) ? 'word' : 'plain',
      dominant: dominant.get(key) ?? null,
    });
  };
  const putAll = (lists: Readonly<Record<Area, readonly string[]>>, kind: NameKind): void => {
    for (const [area, list] of Object.entries(lists)) for (const name of list) put(name, kind, [area], true);
  };

  for (const [name, areas] of Object.entries(phrases)) put(name, 'phrase', areas, false);
  for (const [area, list] of Object.entries(counties))
    for (const [name, short] of Object.entries(list))
      for (const said of [name, ...short]) put(said, 'county', [area], false);
  for (const name of overseas.places) put(name, 'overseas', [], false);
  putAll(councils.current, 'council');
  putAll(councils.former, 'council');
  putAll(councils.bodies, 'council');
  for (const [area, list] of Object.entries(councils.short)) putAll({ [area]: Object.keys(list) }, 'council');
  putAll(names.also, 'town');
  putAll(gazetteer, 'town');
}
