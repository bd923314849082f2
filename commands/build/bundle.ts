import path from 'node:path';
import { type BuildOptions, build, type Metafile } from 'esbuild';
import { leanPlugin } from './lean-plugin.ts';

/** What is bundled: output path without extension, below the functions' folder, to source path. */
export type EntryPoints = Readonly<Record<string, string>>;

/** Bundled CommonJS modules ask for `require`, which an ES module does not have. */
const banner =
  "import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);";

/** How every function is bundled: one self-contained ES module, SDK included, minified, for Node 20 and later. */
export const bundleOptions = (root: string, outdir: string): BuildOptions => ({
  absWorkingDir: root,
  outdir,
  bundle: true,
  minify: true,
  splitting: false,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  // The ES builds of the SDK, of which unused parts can be left out; the CommonJS builds come whole.
  mainFields: ['module', 'main'],
  outExtension: { '.js': '.mjs' },
  banner: { js: banner },
  // Under the LGPL: it stays a file of its own, that whoever runs this can replace.
  external: ['libheif-js'],
  legalComments: 'none',
  define: { AGENCY_JSON: '"./agency.json"' },
  plugins: [leanPlugin(root)],
  metafile: true,
  logLevel: 'silent',
});

/** Bundles all entry points at once and says what went into each. Throws esbuild's own report where one does not build. */
export async function bundle(root: string, outdir: string, entryPoints: EntryPoints): Promise<Metafile> {
  const entries = Object.fromEntries(
    Object.entries(entryPoints).map(([out, source]) => [out, path.join(root, source)]),
  );
  const { metafile } = await build({ ...bundleOptions(root, outdir), entryPoints: entries, metafile: true });
  return metafile;
}
