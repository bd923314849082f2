import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type * as v from 'valibot';
import { checkShape } from './check-shape.ts';

/** Reads the files of one agency folder and collects what is wrong with them, so that all of it is told at once. */
export class AgencyFiles {
  readonly faults: string[] = [];
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** One file by its schema; undefined where it is missing, no JSON or of the wrong shape: `faults` says which. */
  read<S extends v.GenericSchema>(file: string, schema: S): v.InferOutput<S> | undefined {
    let parsed: unknown;
    try {
      parsed = JSON.parse(readFileSync(join(this.#folder, file), 'utf8'));
    } catch (error) {
      this.faults.push(
        error instanceof SyntaxError
          ? `${file}: is not JSON (${error.message}). Correct the commas, quotes and brackets.`
          : `${file}: cannot be read. Put it into the agency folder.`,
      );
      return undefined;
    }
    const checked = checkShape(file, schema, parsed);
    if ('value' in checked) return checked.value;
    this.faults.push(...checked.faults);
    return undefined;
  }

  /** The JSON files of a subfolder, as paths within the agency folder, in order of their names. */
  list(subfolder: string): string[] {
    try {
      return readdirSync(join(this.#folder, subfolder))
        .filter((name) => name.endsWith('.json'))
        .sort()
        .map((name) => `${subfolder}/${name}`);
    } catch {
      this.faults.push(`${subfolder}/: cannot be read. Put the folder into the agency folder.`);
      return [];
    }
  }
}
