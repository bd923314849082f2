import { atMost, type Figure, figure } from '../figure.ts';
import type { InputFile } from '../files/input-file.ts';
import { median, quantile } from '../statistics.ts';
import { running } from './running.ts';

/** The first CVs still warm caches and compilers up; they do not count. */
const warmUp = 10;
const counted = 40;

/** From the storage's 204 to the staff mail accepted by SES, one CV at a time with nothing else on its way. */
export async function oneByOneFigures(files: readonly InputFile[]): Promise<Figure[]> {
  const run = await running();
  try {
    const times: number[] = [];
    let begun = process.cpuUsage();
    for (let at = 0; at < warmUp + counted; at += 1) {
      if (at === warmUp) begun = process.cpuUsage();
      const took = await run.storedToMail(files[at % files.length] as InputFile);
      // Sending events and the last writes come after the mail.
      await run.product.idle();
      if (at >= warmUp) times.push(took);
    }
    const { user, system } = process.cpuUsage(begun);
    return [
      figure('pipeline', 'stored to mailed, one at a time, p50', median(times), 'ms', { goal: atMost(300) }),
      figure('pipeline', 'stored to mailed, one at a time, p95', quantile(times, 0.95), 'ms', {
        note: `${counted} CVs`,
      }),
      figure('pipeline', 'CPU a CV, every stage and stand-in', (user + system) / 1000 / counted, 'ms'),
    ];
  } finally {
    await run.stop();
  }
}
