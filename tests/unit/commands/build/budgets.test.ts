import { expect, it } from 'vitest';
import { type BundleRow, bundleTable, jsLimit, overBudget } from '../../../../commands/build/budgets.ts';

const row = (change: Partial<BundleRow>): BundleRow => ({
  name: 'tag-cv',
  grants: ['table', 'bus'],
  jsBytes: 250_000,
  zipBytes: 90_000,
  native: [],
  ...change,
});

it('gives functions that talk to S3 or SES more room', () => {
  expect(jsLimit(['table', 'bus'])).toBe(300_000);
  expect(jsLimit(['table', 'table:sweep', 'bus'])).toBe(300_000);
  for (const grant of ['uploads:read', 'uploads:policy', 'derived:read', 'derived:write', 'mail'] as const) {
    expect(jsLimit(['table', grant])).toBe(520_000);
  }
});

it('has nothing to say of bundles within their budgets, to the byte', () => {
  const rows = [row({ jsBytes: 300_000 }), row({ grants: ['mail'], jsBytes: 520_000, zipBytes: 6_000_000 })];
  expect(overBudget(rows)).toEqual([]);
});

it.each([
  [row({ jsBytes: 300_001 }), 'tag-cv has 300 kB of JavaScript; 300 kB is its budget. Import less.'],
  [
    row({ zipBytes: 6_400_000 }),
    'tag-cv is 6400 kB zipped; 6000 kB is the limit. Carry less beside the code.',
  ],
  [
    row({ native: ['canvas.node'] }),
    'tag-cv carries the native module canvas.node. Lambda runs another processor.',
  ],
])('says which budget is broken', (one, sentence) => {
  expect(overBudget([row({ name: 'route-lead' }), one])).toEqual([sentence]);
});

it('lists the largest first', () => {
  const lines = bundleTable([row({ name: 'small', jsBytes: 1000 }), row({ name: 'large' })]).split('\n');
  expect(lines.map((line) => line.split(' ')[0])).toEqual(['function', 'large', 'small']);
});
