import { cpuOf, interleaved, medianRatio } from '../cpu.ts';
import { atMost, type Figure, figure } from '../figure.ts';
import { cvLines } from '../files/cv-lines.ts';
import { linesPerPage, makePdf } from '../files/pdf.ts';
import { median } from '../statistics.ts';
import { readAll } from './read-all.ts';

const rounds = 7;
/** A CV this often each round: one reading of a page is too short for the system's clock. */
const times = 8;
const lengths = [1, 2, 4, 8, 16] as const;

/** The same CV at 1, 2, 4, 8 and 16 full pages: twice the pages, twice the time. */
export async function lengthFigures(): Promise<Figure[]> {
  const lines = cvLines(7, 120);
  const measures = Object.fromEntries(
    lengths.map((pages) => {
      const file = { name: `${pages} pages`, bytes: makePdf(lines.slice(0, pages * linesPerPage)) };
      const batch = Array.from({ length: times }, () => file);
      return [String(pages), () => cpuOf(() => readAll(batch))];
    }),
  );
  const values = await interleaved(rounds, measures);
  const of = (pages: number): readonly number[] => values[String(pages)] ?? [];
  const note = lengths.map((pages) => `${pages}: ${(median(of(pages)) / times).toFixed(1)} ms`).join(', ');
  return [
    figure('reading', '16 pages by 8 pages, CPU', medianRatio(of(16), of(8)), '×', {
      goal: atMost(2.2),
      note,
    }),
    figure('reading', '8 pages by 4 pages, CPU', medianRatio(of(8), of(4)), '×', { goal: atMost(2.2) }),
  ];
}
