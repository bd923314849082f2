import { accuracyText, type Report } from './accuracy-text.ts';

const intro = `# Accuracy

Written by \`npm run -s evaluate -- … --write\`; nobody edits it. The sets below are development sets: the rules were
improved on them, so a figure here is not what unseen CVs will show.

- **Strict** is the label itself, **lenient** also what the label calls acceptable. What was left to a person counts as
  wrong, except in the rows that say "among decided", and where the label itself asks for a person.
- The wrong consultant is an owner, by the agency's territory rules, to whom neither the label nor anything acceptable
  leads; a CV that a person should have looked at has no right owner. Labels know no postcode area or council, so rules
  that ask for one count on neither side.
- Adverts are decided as CVs are, their location line as a wanted place. "Title removed" takes the title out wherever it
  stands as whole words, in either case; parts of it that stand alone remain.
- Near duplicates have more than 0.8 of their runs of three words in common (MinHash finds them, the runs are compared).
- Shuffled labels: every label is given to another text before anything is decided. If labels leaked, the decisions
  would still match them; by chance they match as rarely as the table says.
- Scans and photos are read by the local text recogniser, which is not Textract.
- In brackets: 95 % of 1,000 seeded bootstrap resamples; where all or none are right, the rule of three's bound (3 / n).
- How certainty is calibrated: [calibration.md](calibration.md).`;

/** The whole of docs/accuracy.md. */
export const accuracyDocument = (reports: readonly Report[]): string =>
  `${[intro, ...reports.map(accuracyText)].join('\n\n')}\n`;
