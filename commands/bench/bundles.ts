import { join } from 'node:path';
import { jsLimit } from '../build/budgets.ts';
import { buildFunctions, functionsDir } from '../build/functions.ts';
import { root } from '../command-line.ts';
import { importCost } from './bundles/import-cost.ts';
import { atMost, type Figure, figure } from './figure.ts';
import { median } from './statistics.ts';

const rounds = 5;
const kb = 1000;

/** Each function's size beside its budget, and what importing its bundle costs a fresh process. */
export async function bundleFigures(): Promise<Figure[]> {
  const { rows } = await buildFunctions();
  const costs = new Map<string, number[]>(rows.map(({ name }) => [name, []]));
  // One bundle after the other, so that a busy moment does not fall on one alone.
  for (let round = 0; round < rounds; round += 1) {
    for (const { name } of rows) {
      costs.get(name)?.push(await importCost(join(root, functionsDir, name, 'index.mjs')));
    }
  }
  return rows.flatMap(({ name, grants, jsBytes, zipBytes, native }) => {
    const times = costs.get(name) ?? [];
    const zipped = `zipped ${Math.round(zipBytes / kb)} kB${native.length > 0 ? `, ${native.length} native` : ''}`;
    return [
      figure('bundles', `${name}, JavaScript`, jsBytes / kb, 'kB', {
        goal: atMost(jsLimit(grants) / kb),
        note: zipped,
      }),
      figure('bundles', `${name}, import`, median(times), 'ms', {
        note: `best ${Math.min(...times).toFixed(0)} ms`,
      }),
    ];
  });
}
