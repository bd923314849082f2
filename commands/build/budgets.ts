import type { Grant } from '../../shared/runtime/stage.ts';

/** One function's bundle, in bytes. */
export interface BundleRow {
  readonly name: string;
  readonly grants: readonly Grant[];
  /** Minified JavaScript, its worker's included; data (also where a package ships it as a module) and WASM apart. */
  readonly jsBytes: number;
  /** Everything in its folder, zipped as Lambda gets it. */
  readonly zipBytes: number;
  /** Native modules in it; there must be none. */
  readonly native: readonly string[];
}

const kb = 1000;

/** Bytes of JavaScript that a function with the table and the bus alone may have. */
const narrowLimit = 300 * kb;

/** Bytes of JavaScript that a function that also talks to S3 or SES may have. */
const wideLimit = 520 * kb;

/** Bytes, zipped, that any function may have with its WASM and data. */
const zipLimit = 6 * kb * kb;

const wide: ReadonlySet<Grant> = new Set([
  'uploads:read',
  'uploads:policy',
  'derived:read',
  'derived:write',
  'mail',
]);

/** Bytes of JavaScript allowed for a function with these grants. */
export const jsLimit = (grants: readonly Grant[]): number =>
  grants.some((grant) => wide.has(grant)) ? wideLimit : narrowLimit;

/** A sentence for each budget that a bundle breaks. */
export function overBudget(rows: readonly BundleRow[]): string[] {
  return rows.flatMap(({ name, grants, jsBytes, zipBytes, native }) => {
    const limit = jsLimit(grants);
    return [
      ...(jsBytes > limit
        ? [`${name} has ${inKb(jsBytes)} of JavaScript; ${inKb(limit)} is its budget. Import less.`]
        : []),
      ...(zipBytes > zipLimit
        ? [`${name} is ${inKb(zipBytes)} zipped; ${inKb(zipLimit)} is the limit. Carry less beside the code.`]
        : []),
      ...native.map((file) => `${name} carries the native module ${file}. Lambda runs another processor.`),
    ];
  });
}

/** The bundles as a table for people, largest first. */
export function bundleTable(rows: readonly BundleRow[]): string {
  const lines = [...rows]
    .sort((a, b) => b.jsBytes - a.jsBytes)
    .map(({ name, grants, jsBytes, zipBytes }) =>
      [
        name.padEnd(24),
        inKb(jsBytes).padStart(9),
        inKb(jsLimit(grants)).padStart(9),
        inKb(zipBytes).padStart(10),
      ].join(' '),
    );
  return [
    ['function'.padEnd(24), 'JS'.padStart(9), 'budget'.padStart(9), 'zipped'.padStart(10)].join(' '),
    ...lines,
  ].join('\n');
}

const inKb = (bytes: number): string => `${Math.round(bytes / kb)} kB`;
