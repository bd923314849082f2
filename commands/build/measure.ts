import { readFileSync } from 'node:fs';
import path from 'node:path';
import { deflateRawSync } from 'node:zlib';
import type { Metafile } from 'esbuild';
import type { BundleRow } from './budgets.ts';
import { filesUnder } from './cache.ts';
import type { Buildable } from './registry.ts';

/** Bytes that a zip archive spends on a file besides its content, about. */
const zipHeaderBytes = 150;

/** Data that a package ships as a module, such as libphonenumber's table of the world's numbering plans. */
const dataModule = /\.json(\.js)?$/;

/** Measures a finished function folder. `outdir` is where the metafile says its output went. */
export function measure(
  folder: string,
  outdir: string,
  { name, grants }: Buildable,
  metafile: Metafile,
): BundleRow {
  const outputs = Object.entries(metafile.outputs).filter(([file]) => file.startsWith(`${outdir}/${name}/`));
  const data = outputs
    .flatMap(([, { inputs }]) => Object.entries(inputs))
    .filter(([file]) => dataModule.test(file))
    .reduce((sum, [, { bytesInOutput }]) => sum + bytesInOutput, 0);
  const files = filesUnder(folder);
  return {
    name,
    grants,
    jsBytes: outputs.reduce((sum, [, { bytes }]) => sum + bytes, 0) - data,
    zipBytes: files.reduce(
      (sum, file) => sum + zipHeaderBytes + deflateRawSync(readFileSync(file)).byteLength,
      0,
    ),
    native: files.filter((file) => file.endsWith('.node')).map((file) => path.relative(folder, file)),
  };
}
