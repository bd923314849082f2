import { copyFileSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Metafile } from 'esbuild';
import { loadAgency } from '../../shared/config/agency.ts';
import { root } from '../command-line.ts';
import { type BundleRow, bundleTable, overBudget } from './budgets.ts';
import { bundle } from './bundle.ts';
import { cached, hashOf, keep, replaceFolder } from './cache.ts';
import { buildGazetteer } from './gazetteer.ts';
import { measure } from './measure.ts';
import { type Buildable, buildables, entryPointsOf } from './registry.ts';

/** Where the bundles are, relative to the project: a folder a function, named as it is. */
export const functionsDir = '.build/functions';

/** What goes into the bundles; agency data besides, wherever it is. */
const inputs = ['functions', 'shared', 'commands/build', 'package-lock.json', 'tsconfig.json'];

/** What a build did. */
export interface FunctionsBuild {
  /** False when nothing had changed since the last build and nothing was done. */
  readonly rebuilt: boolean;
  readonly rows: readonly BundleRow[];
  /** The bundles' sizes for people. */
  readonly table: string;
}

/**
 * Bundles every function of the two registries into `.build/functions/NAME/`: `index.mjs`, beside it the checked
 * agency data and what else the function declares. Throws an AgencyError where agency/ has a fault, and an Error
 * with the table and a sentence for each where a bundle breaks its budget; then the last good build stays.
 */
export async function buildFunctions(): Promise<FunctionsBuild> {
  const agencyDir = process.env.AGENCY_DIR ?? path.join(root, 'agency');
  const target = path.join(root, functionsDir);
  const keyFile = path.join(target, 'build.json');
  const key = hashOf(root, [...inputs, path.relative(root, agencyDir)]);
  const kept = cached<BundleRow[]>(keyFile, key);
  if (kept) return { rebuilt: false, rows: kept, table: bundleTable(kept) };

  buildGazetteer(root);
  const agency = JSON.stringify(loadAgency(agencyDir));
  // Built beside and moved into place: a build that fails or is killed leaves the last good one.
  const fresh = `${functionsDir}.${process.pid}`;
  try {
    const rows = await buildInto(fresh, agency);
    keep(path.join(root, fresh, 'build.json'), key, rows);
    replaceFolder(path.join(root, fresh), target);
    return { rebuilt: true, rows, table: bundleTable(rows) };
  } finally {
    rmSync(path.join(root, fresh), { recursive: true, force: true });
  }
}

async function buildInto(outdir: string, agency: string): Promise<BundleRow[]> {
  const functions = buildables();
  const missing = functions.filter(({ name }) => !existsSync(path.join(root, 'functions', name, 'index.ts')));
  if (missing.length > 0) {
    throw new Error(missing.map(({ name }) => `functions/${name}/index.ts is missing: write it.`).join('\n'));
  }
  const metafile = await bundle(root, path.join(root, outdir), entryPointsOf(functions));
  const rows = functions.map((one) => {
    layBeside(outdir, one, agency, metafile);
    return measure(path.join(root, outdir, one.name), outdir, one, metafile);
  });
  const faults = overBudget(rows);
  if (faults.length > 0) throw new Error([bundleTable(rows), ...faults].join('\n'));
  return rows;
}

/** Of libheif's package, what `libheif-js/wasm-bundle` needs, and its licences. */
const libheif = [
  'package.json',
  'LICENSE',
  'wasm-bundle.js',
  'libheif-wasm/libheif-bundle.js',
  'libheif-wasm/LICENSE',
];

/** Lays libheif beside a bundle as the package it is, unchanged: the LGPL asks that it can be replaced. */
function layLibheif(folder: string): void {
  const from = path.dirname(
    createRequire(path.join(root, 'package.json')).resolve('libheif-js/package.json'),
  );
  for (const file of libheif) {
    const to = path.join(folder, 'node_modules/libheif-js', file);
    mkdirSync(path.dirname(to), { recursive: true });
    copyFileSync(path.join(from, file), to);
  }
}

/** Lays beside a bundle what it reads at run time: the agency where it asks for it, PDFium's WASM, libheif. */
function layBeside(outdir: string, { name, assets }: Buildable, agency: string, { outputs }: Metafile): void {
  const folder = path.join(root, outdir, name);
  mkdirSync(folder, { recursive: true });
  if (outputs[`${outdir}/${name}/index.mjs`]?.inputs['shared/config/agency.ts']) {
    writeFileSync(path.join(folder, 'agency.json'), agency);
  }
  if (assets.includes('pdf')) {
    const wasm = createRequire(path.join(root, 'package.json')).resolve('@embedpdf/pdfium/pdfium.wasm');
    copyFileSync(wasm, path.join(folder, 'pdfium.wasm'));
  }
  if (assets.includes('heic')) layLibheif(folder);
}
