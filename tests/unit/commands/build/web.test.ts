import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildWeb } from '../../../../commands/build/web.ts';
import { root } from '../../../../commands/command-line.ts';

describe('the built pages', () => {
  const dir = join(root, '.build/web');
  const read = (file: string) => readFileSync(join(dir, file), 'utf8');
  let assets: string[];
  beforeAll(async () => {
    await buildWeb();
    assets = readdirSync(join(dir, 'assets'));
  });

  it('are built once for the same content', async () => {
    expect(await buildWeb()).toEqual({ outDir: '.build/web', cached: true });
  });

  it('weigh no more than 60 KB of script and style, compressed, both pages together', () => {
    const bytes = assets.reduce(
      (sum, name) => sum + gzipSync(readFileSync(join(dir, 'assets', name))).length,
      0,
    );
    expect(bytes).toBeGreaterThan(5000);
    expect(bytes).toBeLessThanOrEqual(60 * 1024);
  });

  it.each(['index.html', 'application/index.html'])('%s has no inline script or style and no gap', (page) => {
    const html = read(page);
    expect(html).not.toMatch(/<style|\sstyle=|\son\w+=|javascript:/i);
    expect([...html.matchAll(/<script(?![^>]*\bsrc=)/g)]).toEqual([]);
    expect(html).not.toContain('{{');
    expect([...html.matchAll(/(?:src|href)="(\/assets\/[^"]+)"/g)].length).toBeGreaterThan(1);
    for (const [, path = ''] of html.matchAll(/(?:src|href)="\/assets\/([^"]+)"/g))
      expect(assets).toContain(path);
  });

  it('hold no consultant, no address of a colleague and none of GOV.UK’s own brand', () => {
    const { consultants } = JSON.parse(readFileSync(join(root, 'agency/consultants.json'), 'utf8')) as {
      consultants: { name: string; email: string }[];
    };
    const all = ['index.html', 'application/index.html', ...assets.map((name) => `assets/${name}`)]
      .map(read)
      .join('\n');
    for (const { name, email } of consultants) {
      expect(all).not.toContain(name);
      expect(all).not.toContain(email);
    }
    expect(all).not.toMatch(/GDS Transport|govuk-crest|crown|triage@/i);
  });

  it('say nothing in the machine’s own words', () => {
    const words = JSON.parse(readFileSync(join(root, 'agency/wording/apply.en.json'), 'utf8')) as Record<
      string,
      string
    >;
    for (const [key, sentence] of Object.entries(words)) {
      expect(`${key}: ${sentence.replaceAll(/\{[a-z]+\}/g, '')}`).not.toMatch(
        /\brejected\b|needs.review|\bconfidence\b|%/i,
      );
    }
  });

  it('have every sentence they ask for, and ask for every sentence', () => {
    const words = JSON.parse(readFileSync(join(root, 'agency/wording/apply.en.json'), 'utf8')) as Record<
      string,
      string
    >;
    const sources = readdirSync(join(root, 'web/apply'), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(ts|html)$/.test(name))
      .map((name) => readFileSync(join(root, 'web/apply', name), 'utf8'))
      .join('\n');
    const made =
      /^(fault\.(notice|date|date-past)|sending\.(lost|refused|unreadable|stopped|reading)(-heading)?)$/;
    const idle = Object.keys(words).filter(
      (key) => !made.test(key) && !sources.includes(`'${key}'`) && !sources.includes(`{{${key}}}`),
    );
    expect(idle).toEqual([]);
  });
});
