import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { fillPage } from './fill-page.ts';
import type { PageData } from './page-data.ts';
import { pruneCss } from './prune-css.ts';

const dataModule = 'virtual:apply';

/** The sentences and facts that scripts use, as a module; sentences that stand in the HTML are left out. */
export const embedPageData = ({ facts, words }: PageData): Plugin => ({
  name: 'embed-page-data',
  resolveId: (id) => (id === dataModule ? `\0${dataModule}` : undefined),
  load(id) {
    if (id !== `\0${dataModule}`) return undefined;
    const spoken = Object.fromEntries(Object.entries(words).filter(([key]) => !key.startsWith('page.')));
    return `export const facts = ${JSON.stringify(facts)};\nexport const words = ${JSON.stringify(spoken)};`;
  },
});

/** Pages from their templates and the parts in `parts/`. */
export const fillPages = (data: PageData, webRoot: string): Plugin => ({
  name: 'fill-pages',
  transformIndexHtml: {
    order: 'pre',
    handler: (html) =>
      fillPage(html, data, (name) => readFileSync(join(webRoot, 'parts', `${name}.html`), 'utf8')),
  },
});

/**
 * GOV.UK Frontend's shipped style sheet cut down to what the pages use and set in the reader's own typeface: the
 * licence of GDS Transport does not reach beyond GOV.UK.
 */
export function trimGovukStyles(webRoot: string, govukRoot: string, components: readonly string[]): Plugin {
  const sources = [
    ...filesBelow(webRoot),
    ...components.map((name) => join(govukRoot, `components/${name}/${name}.mjs`)),
  ];
  const used = new Set(
    sources.flatMap((file) => readFileSync(file, 'utf8').match(/govuk-[a-z0-9_-]*[a-z0-9]/g) ?? []),
  );
  const isUsed = (name: string) =>
    !name.startsWith('govuk-') || used.has(name) || name === 'govuk-frontend-supported';
  return {
    name: 'trim-govuk-styles',
    enforce: 'pre',
    transform: (css, id) =>
      id.includes('govuk-frontend.min.css')
        ? pruneCss(css, isUsed).replaceAll(
            /font-family:(GDS Transport,arial,)?sans-serif/g,
            'font-family:var(--typeface)',
          )
        : undefined,
  };
}

/** Every file of a folder and its subfolders, in a stable order. */
export const filesBelow = (folder: string): string[] =>
  readdirSync(folder)
    .sort()
    .flatMap((name) => {
      const path = join(folder, name);
      return statSync(path).isDirectory() ? filesBelow(path) : [path];
    });
