import { statSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { advertInputs } from './advert-inputs.ts';
import { folderInputs } from './folder-inputs.ts';
import type { Inputs } from './inputs.ts';

/** One set of labelled texts, named for people. */
export interface DataSet {
  readonly name: string;
  readonly inputs: Inputs;
}

/** The sets behind a path, from a folder it may be relative to: a folder's CVs, or adverts with and without their titles. Throws a sentence where there is none. */
export function dataSets(given: string, from: string): DataSet[] {
  const path = resolve(from, given);
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats) throw new Error(`There is no file or folder "${given}".`);
  if (stats.isDirectory()) return [{ name: `CVs: ${basename(path)}`, inputs: folderInputs(path) }];
  if (!path.endsWith('.jsonl')) throw new Error(`"${given}" is neither a folder nor a .jsonl file.`);
  const { whole, titleRemoved } = advertInputs(path);
  const name = `Adverts: ${basename(path)}`;
  const isTitled = titleRemoved.cases.length > 0;
  return [
    { name, inputs: whole },
    ...(isTitled ? [{ name: `${name}, title removed`, inputs: titleRemoved }] : []),
  ];
}
