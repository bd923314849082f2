import { describe, expect, it } from 'vitest';
import { errorCounts } from '../../../../../commands/evaluate/errors.ts';
import { figuresOf } from '../../../../../commands/evaluate/figures.ts';
import { accuracyDocument } from '../../../../../commands/evaluate/report/accuracy-document.ts';
import { accuracyText } from '../../../../../commands/evaluate/report/accuracy-text.ts';
import { outcome, reason, undecided } from '../sample-outcome.ts';

const outcomes = [
  outcome({
    id: 'Petra_Lindqvist.pdf',
    traps: ['wales'],
    reasons: [reason({ quote: 'a private sentence' })],
  }),
  outcome({ predicted: 'it-digital', guess: 'it-digital', confidence: 0.65, format: 'docx' }),
  undecided('close-runner-up'),
  outcome(),
];
const report = {
  name: 'CVs: sample',
  figures: figuresOf({ outcomes, control: outcomes }),
  errors: errorCounts(outcomes),
  amiss: { unmeasured: 2, unlabelled: 1 },
};
const text = accuracyText(report);

describe('the accuracy report', () => {
  it('counts everything, also what could not be measured', () => {
    expect(text).toContain(
      '4 texts, 0 of them not read. 2 labels without a usable text, 1 files without a label.',
    );
    expect(text).toMatch(
      /\| specialism right, lenient \(undecided is wrong\) \| 0\.500 \([\d.]+–[\d.]+; 2 of 4\) \|/,
    );
    expect(text).toContain('| specialism left to a person: close-runner-up | 1 |');
    expect(text).toContain('| housing | it-digital | 1 |');
    expect(text).toContain('| housing | (a person) | 1 |');
    expect(text).toContain('| pdf | 3 | 0.667 | 0.667 | 1.000 | 1.000 |');
  });

  it('bounds a share without a miss by the rule of three', () => {
    expect(text).toContain('| wrong consultant among routed | 0.000 (0.000–1.000; 0 of 3) |');
    expect(text).toContain('| region right among decided | 1.000 (0.250–1.000; 4 of 4) |');
  });

  it('draws the curve with a bar of 20 for a share of 1', () => {
    expect(text).toContain(`| 0.900 | 0.500 | 1.000 | ${'█'.repeat(20)} |`);
    expect(text).toContain(`| 0.650 | 0.750 | 0.667 | ${'█'.repeat(13)} |`);
  });

  it('holds nothing of any text, nor a file’s name', () => {
    const document = accuracyDocument([report]);
    expect(document).toContain(text);
    expect(document).not.toMatch(/private sentence|Lindqvist|NaN|undefined/);
  });
});
