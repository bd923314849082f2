import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { fillPage } from './fill-page.ts';
import { firstPage, type PageData } from './page-data.ts';
import { pruneCss } from './prune-css.ts';

/** What each page of web/ is made with, by the name of its folder. */
export type SiteData = ReadonlyMap<string, PageData>;

const dataModule = /^virtual:([a-z-]+)$/;

/**
 * The sentences and facts that a page's script uses, as the module `virtual:PAGE`; sentences that stand in the HTML
 * are left out.
 */
export const embedPageData = (site: SiteData): Plugin => ({
  name: 'embed-page-data',
  resolveId: (id) => (site.has(dataModule.exec(id)?.[1] ?? '') ? `\0${id}` : undefined),
  load(id) {
    const data = id.startsWith('\0') ? site.get(dataModule.exec(id.slice(1))?.[1] ?? '') : undefined;
    if (data === undefined) return undefined;
    const spoken = Object.fromEntries(
      Object.entries(data.spoken).filter(([key]) => !key.startsWith('page.')),
    );
    const { facts, councils } = data;
    const made = { facts, words: spoken, ...(councils ? { councils } : {}) };
    return Object.entries(made)
      .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
      .join('\n');
  },
});

/** Pages from their templates and the parts in `parts/`: the page's own, else the form's. */
export const fillPages = (site: SiteData, webRoot: string): Plugin => ({
  name: 'fill-pages',
  transformIndexHtml: {
    order: 'pre',
    handler: (html, { path }) => {
      const page = path.split('/')[1] ?? '';
      const data = site.get(page);
      if (data === undefined) throw new RangeError(`${path} belongs to no page.`);
      return fillPage(html, data, (name) => {
        const own = join(webRoot, page, 'parts', `${name}.html`);
        const shared = join(webRoot, firstPage, 'parts', `${name}.html`);
        return readFileSync(existsSync(own) ? own : shared, 'utf8');
      });
    },
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
