import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import { build } from 'vite';
import { root } from '../command-line.ts';
import { firstPage, readPageData } from './web/page-data.ts';
import { embedPageData, filesBelow, fillPages, trimGovukStyles } from './web/page-plugins.ts';

/** Components of GOV.UK Frontend whose script the pages run. */
const components = ['button', 'error-summary', 'file-upload', 'skip-link'];

const webRoot = join(root, 'web');
const govukRoot = join(root, 'node_modules/govuk-frontend/dist/govuk');

/**
 * Builds the pages of web/ into `.build/web` (relative to the project): each folder with an `index.html` is a page at
 * its name, the form at the top; hashed files go under `assets/`. `cached` is true when nothing that goes into them has
 * changed since the last build and nothing was done. Throws an AgencyError when agency/ has a fault.
 */
export async function buildWeb(): Promise<{ outDir: '.build/web'; cached: boolean }> {
  const folder = process.env.AGENCY_DIR ?? join(root, 'agency');
  const documents = filesBelow(webRoot).filter((file) => basename(file) === 'index.html');
  const pages = readdirSync(webRoot).filter((page) => documents.includes(join(webRoot, page, 'index.html')));
  const data = new Map(pages.map((page) => [page, readPageData(folder, page)]));
  const target = join(root, '.build/web');
  const mark = `${target}.hash`;
  const hash = contentHash(JSON.stringify([...data]));
  if (existsSync(join(target, 'index.html')) && existsSync(mark) && readFileSync(mark, 'utf8') === hash) {
    return { outDir: '.build/web', cached: true };
  }
  // Built beside and moved into place, so that nobody is ever served half a site.
  const fresh = `${target}.${process.pid}`;
  const former = `${fresh}.former`;
  mkdirSync(fresh, { recursive: true });
  try {
    await build({
      root: webRoot,
      configFile: false,
      logLevel: 'warn',
      plugins: [
        trimGovukStyles(webRoot, govukRoot, components),
        embedPageData(data),
        fillPages(data, webRoot),
      ],
      build: {
        outDir: fresh,
        emptyOutDir: true,
        // GOV.UK Frontend's own floor, near enough: phones of about 2020 on.
        target: ['es2021', 'chrome87', 'firefox85', 'safari14'],
        assetsInlineLimit: 0,
        modulePreload: { polyfill: false },
        rolldownOptions: { input: documents },
      },
    });
    // The form and its status page stand at the top of the site.
    for (const name of readdirSync(join(fresh, firstPage))) {
      renameSync(join(fresh, firstPage, name), join(fresh, name));
    }
    rmdirSync(join(fresh, firstPage));
    if (existsSync(target)) renameSync(target, former);
    renameSync(fresh, target);
    writeFileSync(mark, hash);
  } finally {
    for (const folder of [fresh, former]) rmSync(folder, { recursive: true, force: true });
  }
  return { outDir: '.build/web', cached: false };
}

/** Of everything that shapes the pages: data, sources, this build and the lockfile's packages. */
function contentHash(data: string): string {
  const hash = createHash('sha256').update(data);
  const sources = [
    ...filesBelow(join(root, 'web')),
    ...filesBelow(join(root, 'commands/build/web')),
    ...filesBelow(join(root, 'shared/domain')),
    join(root, 'commands/build/web.ts'),
    join(root, 'package-lock.json'),
  ];
  for (const file of sources) hash.update(file.slice(root.length)).update(readFileSync(file));
  return hash.digest('hex');
}
