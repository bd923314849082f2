import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CvText } from '../../../../../shared/domain/cv-text.ts';
import { decideRegion } from '../../../../../shared/domain/places/decide-region.ts';
import { seed } from './seed-places.ts';

const lines = [
  'Sam Doe',
  '4 Elm Road, Leeds LS8 2PT\t07700 900123\tsam.doe@example.com',
  'Tel: 0161 496 0000 | Stockport, Cheshire | sam.doe@example.com',
  'Profile',
  'I live in Hull and I am seeking; open to work in London and the South East. Willing to relocate to Kent.',
  'Weekdays: Bristol BS6; weekends: Sheffield S10',
  'Employment',
  'Housing Officer, Kent County Council, 2021 – present',
  '• Moved 40 families from Halifax to Richmond',
  'Officer, Luton Borough Council, 2015 – 2019',
  'Boston, MA',
  'Referees',
  'sheffie1d s1o 2tn',
];
const text: fc.Arbitrary<CvText> = fc
  .array(fc.array(fc.constantFrom(...lines), { maxLength: 12 }), { minLength: 1, maxLength: 3 })
  .map((pages) => ({ pages: pages.map((own, at) => ({ page: at + 1, lines: own })) }));

describe('every quote', () => {
  it('stands verbatim in its line, and every decision has its reason', () => {
    fc.assert(
      fc.property(text, (cv) => {
        const decision = decideRegion(cv, {}, seed);
        expect(decision.reasons.length).toBeGreaterThan(0);
        if (decision.region !== null) expect(decision.reasons.map(({ id }) => id)).toContain(decision.region);
        for (const { quote, page, line } of decision.reasons) {
          if (quote === '') continue;
          const own = cv.pages.find((one) => one.page === page)?.lines[(line ?? 0) - 1] ?? '';
          expect(own).toContain(quote);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('leaves out the columns beside it', () => {
    const { reasons } = decideRegion({ pages: [{ page: 1, lines: lines.slice(0, 2) }] }, {}, seed);
    expect(reasons[0]?.quote).toBe('4 Elm Road, Leeds LS8 2PT');
  });

  it('is the same each time', () => {
    const cv: CvText = { pages: [{ page: 1, lines }] };
    expect(decideRegion(cv, {}, seed)).toEqual(decideRegion(cv, {}, seed));
  });
});

it('takes time in line with the length of the text', () => {
  const of = (times: number): CvText => ({
    pages: [{ page: 1, lines: Array.from({ length: times }, () => lines.slice(3, 10)).flat() }],
  });
  const measure = (cv: CvText): number => {
    const from = process.cpuUsage();
    for (let run = 0; run < 3; run += 1) decideRegion(cv, {}, seed);
    const { user, system } = process.cpuUsage(from);
    return user + system;
  };
  const least = (cv: CvText): number => Math.min(...[1, 2, 3].map(() => measure(cv)));
  measure(of(20));
  const short = least(of(30));
  const long = least(of(120));
  // Four times the text; quadratic work would take sixteen times as long.
  expect(long / short).toBeLessThan(8);
});

it('is not slowed by a hostile line', () => {
  for (const word of ['Leeds, ', 'can ', 'University ', 'a', '@', '1 ', 'based in ', 'LS8 ', 'x@', 'A A '])
    decideRegion({ pages: [{ page: 1, lines: [word.repeat(20_000)] }] }, {}, seed);
}, 10_000);
