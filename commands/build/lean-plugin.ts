import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'esbuild';
import { leanPdfium, leanSchemas, leanSigner } from './lean-sources.ts';

const lean = (file: string): string => path.join(import.meta.dirname, 'lean', file);

/** Modules that a Lambda function carries but never uses, and what stands in for each. */
const standIns: readonly { readonly module: RegExp; readonly from?: RegExp; readonly by: string }[] = [
  { module: /^@aws-sdk\/credential-provider-node$/, by: lean('env-credentials.ts') },
  { module: /^@smithy\/core\/event-streams$/, by: lean('no-event-streams.ts') },
  { module: /^@aws-sdk\/endpoint-cache$/, by: lean('endpoint-cache.ts') },
  { module: /\/Sha(?:1|256)Js$/, from: /@smithy|@aws-sdk/, by: lean('no-plain-sha.ts') },
  { module: /\/mime-types\.js$/, from: /nodemailer/, by: lean('mime-types.ts') },
  { module: /\/fetch\/index\.js$/, from: /nodemailer/, by: lean('no-fetch.ts') },
  { module: /^pngjs$/, from: /heic-convert/, by: lean('no-codec.ts') },
  { module: /\/decoder$/, from: /jpeg-js/, by: lean('no-codec.ts') },
];

/**
 * Makes bundles lean, by seven means, each of which keeps what runs as it is:
 * - modules that cannot be used in Lambda have stand-ins;
 * - of an SDK client's package.json only the version stays, for its user agent;
 * - keys in the SDK's schema files become plain, so that esbuild can tell that an unused schema has no effect;
 * - of the SDK's error classes only each service's base stays: an error keeps its name, which is all we look at;
 * - of the signer for many regions at once only the one for one region stays;
 * - of PDFium's glue, wrappers that we do not call and hints for its own developers go;
 * - our own modules count as free of side effects, so that a branch for running from source leaves nothing behind.
 */
export const leanPlugin = (root: string): Plugin => ({
  name: 'lean',
  setup(build) {
    for (const { module, from, by } of standIns) {
      build.onResolve({ filter: module }, ({ importer }) =>
        from && !from.test(importer) ? null : { path: by, sideEffects: false },
      );
    }
    build.onResolve({ filter: /^\.{1,2}\/.*\.ts$/ }, ({ path: given, resolveDir, kind }) =>
      kind === 'import-statement' && resolveDir.startsWith(root) && !resolveDir.includes('node_modules')
        ? { path: path.resolve(resolveDir, given), sideEffects: false }
        : null,
    );
    build.onLoad({ filter: /@aws-sdk[\\/]client-[\w-]+[\\/]package\.json$/ }, ({ path: file }) => {
      const { version } = JSON.parse(readFileSync(file, 'utf8')) as { version: string };
      return { contents: JSON.stringify({ version }), loader: 'json' };
    });
    build.onLoad(
      { filter: /@aws-sdk[\\/]client-[\w-]+[\\/]dist-es[\\/]schemas[\\/].+\.js$/ },
      ({ path: file }) => ({
        contents: leanSchemas(readFileSync(file, 'utf8')),
        loader: 'js',
      }),
    );
    build.onLoad({ filter: /signature-v4-multi-region[\\/]dist-es[\\/]SignatureV4MultiRegion\.js$/ }, () => ({
      contents: leanSigner,
      loader: 'js',
    }));
    build.onLoad({ filter: /@embedpdf[\\/]pdfium[\\/]dist[\\/]index\.js$/ }, ({ path: file }) => ({
      contents: leanPdfium(readFileSync(file, 'utf8')),
      loader: 'js',
    }));
  },
});
