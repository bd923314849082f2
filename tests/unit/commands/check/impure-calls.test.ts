import { describe, expect, it } from 'vitest';
import { impureCalls, impureIn } from '../../../../commands/check/impure-calls.ts';
import { root } from '../../../../commands/command-line.ts';

const path = 'functions/tag-cv/tag-cv.ts';

describe('impureIn', () => {
  it.each([
    ['Date.now', 'const at = Date.now();'],
    ['new Date()', 'const at = new Date();'],
    ['Date()', 'const at = Date();'],
    ['Math.random', 'if (Math.random() < 0.5) go();'],
    ['performance.now', 'const since = performance.now();'],
    ['crypto.randomUUID', 'const id = crypto.randomUUID();'],
    ['setTimeout', 'setTimeout(go, 10);'],
    ['setInterval', 'setInterval(go, 10);'],
    ['node:timers/promises', "import { setTimeout } from 'node:timers/promises';"],
    ['node:crypto', "import { randomUUID } from 'node:crypto';"],
    ['@aws-sdk/client-ses', "import { SESClient } from '@aws-sdk/client-ses';"],
  ])('finds %s', (what, source) => {
    expect(impureIn(path, `// first\n${source}`)).toEqual([`${path}:2 uses ${what}: take it from a port.`]);
  });

  it('lets a given moment, an own clock and the words of a comment pass', () => {
    const source = 'const at = new Date(given); const now = clock.now(); // never Date.now()';
    expect(impureIn(path, source)).toEqual([]);
  });
});

it('nothing in the project asks the machine', () => {
  expect(impureCalls(root)).toEqual([]);
});
