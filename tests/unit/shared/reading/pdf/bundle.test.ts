import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { column, makePdf } from '../../../../fixtures/reading/make-pdf.ts';

const root = new URL('../../../../../', import.meta.url).pathname;
const folder = mkdtempSync(join(tmpdir(), 'reading-bundle-'));

beforeAll(async () => {
  const options = { bundle: true, format: 'esm', platform: 'node', target: 'node20', minify: true } as const;
  const banner = { js: "import{createRequire as cr}from'node:module';const require=cr(import.meta.url);" };
  const entry = `import { readCv } from '${root}shared/reading/read-cv.ts';
    import { readFileSync } from 'node:fs';
    console.log(JSON.stringify(await readCv(readFileSync(process.argv[2]))));`;
  const worker = `${root}shared/reading/pdf/pdf-worker.ts`;
  await build({
    ...options,
    banner,
    stdin: { contents: entry, resolveDir: root },
    outfile: join(folder, 'index.mjs'),
  });
  await build({ ...options, banner, entryPoints: [worker], outfile: join(folder, 'pdf-worker.mjs') });
  const wasm = createRequire(import.meta.url).resolve('@embedpdf/pdfium/pdfium.wasm');
  copyFileSync(wasm, join(folder, 'pdfium.wasm'));
}, 60_000);

afterAll(() => rmSync(folder, { recursive: true }));

it('reads a PDF from a bundle, with the worker and the WASM beside it', () => {
  writeFileSync(join(folder, 'cv.pdf'), makePdf([{ texts: column(['Ottoline Vane']) }]));
  const out = execFileSync(process.execPath, [join(folder, 'index.mjs'), join(folder, 'cv.pdf')], {
    cwd: folder,
  });
  expect(JSON.parse(String(out))).toMatchObject({
    kind: 'text',
    text: { pages: [{ page: 1, lines: ['Ottoline Vane'] }] },
  });
}, 60_000);
