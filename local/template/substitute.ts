import type { Json, Lookup, Solve } from './lookup.ts';

/** `Fn::Sub`: `${Name}` and `${Name.Attribute}` from the map beside it or the template; `${!x}` stays `${x}`. */
export function substitute(argument: Json, solve: Solve, lookup: Lookup): string {
  const [text, map] = Array.isArray(argument) ? argument : [argument, {}];
  const own = new Map(
    Object.entries(map && typeof map === 'object' ? map : {}).map(([key, value]) => [key, solve(value)]),
  );
  return String(text).replace(/\$\{(!?)([^}]+)\}/g, (_whole, literal: string, name: string) => {
    if (literal) return `\${${name}}`;
    const given = own.get(name);
    if (given !== undefined) return String(given);
    const dot = name.indexOf('.');
    if (dot < 0) return String(lookup.ref(name));
    return String(lookup.attribute(name.slice(0, dot), name.slice(dot + 1)));
  });
}
