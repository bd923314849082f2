import { prepared } from '../build/prepared.ts';
import type { Figure } from './figure.ts';
import { type InputFiles, mixed } from './files/input-file.ts';
import { behindScansFigures } from './pipeline/behind-scans.ts';
import { inARowFigures } from './pipeline/in-a-row.ts';
import { oneByOneFigures } from './pipeline/one-by-one.ts';

/** What the whole product takes on this machine, from the templates and bundles that go to AWS. */
export async function pipelineFigures(files: InputFiles): Promise<Figure[]> {
  await prepared((line) => console.error(line));
  const all = mixed(files);
  return [...(await oneByOneFigures(all)), ...(await inARowFigures(all)), ...(await behindScansFigures(all))];
}
