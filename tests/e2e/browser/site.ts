import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { expect } from 'vitest';
import { prepared } from '../../../commands/build/prepared.ts';
import { root } from '../../../commands/command-line.ts';
import { type Product, startProduct } from '../../../local/product.ts';

const places = [
  process.env.CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];

/** Where this machine's Chromium is; undefined when there is none. */
const browserPath = places.find((path) => path !== undefined && existsSync(path));

/**
 * True when there is no browser and the machine says that this is known (`CV_ROUTER_NO_BROWSER=1`); the suite is then
 * skipped with a sentence. Without that word a missing browser is a failure: the form must not go untested unnoticed.
 */
export const skipped: boolean = browserPath === undefined && process.env.CV_ROUTER_NO_BROWSER === '1';
if (skipped) console.warn('No Chromium here and CV_ROUTER_NO_BROWSER=1: the browser suite is skipped.');

/** No sandbox, because CI runs as root in a container; the rest keeps Chromium from calling anybody. */
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The real local product with a browser in front of it. */
export interface Site {
  readonly product: Product;
  readonly browser: Browser;
  /** A fresh visitor at a path of the site. A script error or a breach of the CSP fails the test that asks `faults`. */
  visit(path?: string, options?: BrowserContextOptions): Promise<Visit>;
  /** Sends every visitor home; after a failure it first says what each of them saw. */
  leave(test: { readonly task: { readonly result?: { readonly state: string } } }): Promise<void>;
  close(): Promise<void>;
}

/** A visitor: the page, and what went wrong in it. */
export interface Visit {
  readonly page: Page;
  readonly faults: string[];
}

/** Starts the product on a folder of its own and a browser. */
export async function openSite(): Promise<Site> {
  if (browserPath === undefined) {
    throw new Error(
      'No Chromium was found, so the form was not tested. Install one (Debian: apt-get install chromium), name it in CHROMIUM, or set CV_ROUTER_NO_BROWSER=1 to skip this suite.',
    );
  }
  await prepared(() => undefined);
  const dataDir = mkdtempSync(join(tmpdir(), 'cv-router-browser-'));
  // A copy: another build may change the pages while these tests read them.
  const webDir = join(dataDir, 'web');
  cpSync(join(root, '.build/web'), webDir, { recursive: true });
  const product = await startProduct({ dataDir, webDir, quiet: true, warm: true, eachAlone: true });
  const browser = await chromium.launch({ executablePath: browserPath, args: flags });
  return {
    product,
    browser,
    visit: async (path = '/', options = {}) => {
      const context = await browser.newContext(options);
      const page = await context.newPage();
      const faults: string[] = [];
      page.on('pageerror', ({ message }) => faults.push(message));
      page.on('console', (message) => {
        if (/Content Security Policy/i.test(message.text())) faults.push(message.text());
      });
      await page.goto(`${product.url}${path}`);
      return { page, faults };
    },
    leave: async ({ task }) => {
      for (const context of browser.contexts()) {
        for (const page of task.result?.state === 'fail' ? context.pages() : []) {
          const headings = await page.locator('main :is(h1, h2):visible').allTextContents();
          console.error(`A visitor to ${page.url().split('#')[0]} saw: ${headings.join(' / ')}`);
        }
        await context.close();
      }
    },
    close: async () => {
      await browser.close();
      await product.stop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * Fails on any violation that axe knows. Style sheets are not loaded a second time for it: the one rule that wants them is
 * about pages locked to one orientation, and the loading itself breaks the CSP that these tests watch.
 */
export async function expectAccessible(page: Page): Promise<void> {
  // By the debugger, not by a script tag: the page's CSP refuses that, as it should.
  await page.evaluate(axeSource);
  const found = await page.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: { run(options: object): Promise<{ violations: { id: string; nodes: { target: unknown }[] }[] }> };
    };
    const { violations } = await axe.run({ preload: false });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(', ')}`);
  });
  expect(found).toEqual([]);
}
