import type { Knowledge } from '../../../shared/domain/decide.ts';
import { builtInCalibration } from '../../../shared/domain/specialisms/calibrate.ts';
import { builtInThreshold } from '../../../shared/domain/specialisms/decide-work.ts';
import type { DataSet } from '../inputs/data-sets.ts';
import type { TextReader } from '../read-text.ts';
import type { Fit } from '../report/calibration-text.ts';
import { decidesFrom, fitted } from './fit.ts';
import { leadsOf } from './leads.ts';

/** Fits the table anew on sets, beside the one in force and the built-in one. `onText` hears of each text. */
export async function calibrate(
  sets: readonly DataSet[],
  reader: TextReader,
  knowledge: Knowledge,
  onText: (name: string, at: number, of: number) => void = () => {},
): Promise<Fit> {
  const found = [];
  for (const { name, inputs } of sets)
    found.push({ name, leads: await leadsOf(inputs, reader, knowledge, (at, of) => onText(name, at, of)) });
  const { thresholds, calibration: table = builtInCalibration } = knowledge;
  const inForce = { table, threshold: thresholds.specialism ?? builtInThreshold };
  const all = found.flatMap(({ leads }) => leads);
  const fit = fitted(all, table.version, decidesFrom(inForce));
  const isSame = JSON.stringify(fit.steps) === JSON.stringify(table.steps);
  return {
    sets: found,
    builtIn: { table: builtInCalibration, threshold: builtInThreshold },
    inForce,
    refitted: isSame ? fit : { ...fit, version: `v${Number(table.version.slice(1)) + 1}` },
  };
}
