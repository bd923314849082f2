import { expect, it } from 'vitest';
import { childTime } from '../../../../../commands/bench/reading/pdftotext.ts';

it.each([
  ['0m0.004s 0m0.002s\n0m1.250s 0m0.250s\n', 1500],
  ['0m0.00s 0m0.00s\n2m0.50s 0m0.01s\n', 120_510],
  ['0m0,000s 0m0,000s\n0m0,120s 0m0,030s\n', 150],
])('the shell’s count of its children’s time %j is %d ms', (times, ms) => {
  expect(childTime(times)).toBeCloseTo(ms, 6);
});
