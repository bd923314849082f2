import { expect, it } from 'vitest';
import { shareToSay } from '../../../../web/apply/upload/spoken-share.ts';

const spokenOver = (shares: readonly number[]): number[] => {
  const said: number[] = [];
  for (const share of shares) {
    const step = shareToSay(share, 100, said.at(-1) ?? 0);
    if (step !== null) said.push(step);
  }
  return said;
};

it('says every quarter once', () => {
  expect(spokenOver([0, 10, 24.9, 25, 26, 49, 50, 74, 75, 99, 100])).toEqual([25, 50, 75]);
});

it('leaves out quarters that a fast upload passed', () => {
  expect(spokenOver([0, 60, 80, 100])).toEqual([50, 75]);
  expect(spokenOver([100])).toEqual([]);
});

it('does not say a quarter again when a retry starts lower', () => {
  expect(spokenOver([60, 20, 30, 55, 80])).toEqual([50, 75]);
});

it('has nothing to say about nothing', () => {
  expect(shareToSay(0, 0, 0)).toBeNull();
});
