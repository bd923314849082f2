import { buildFunctions } from './functions.ts';
import { synth } from './synth.ts';
import { buildWeb } from './web.ts';

/** Builds and synthesises what is missing or out of date; each step says so in a line when it had work to do. */
export async function prepared(say: (line: string) => void): Promise<void> {
  await step(say, 'Bundling the functions', async () => !(await buildFunctions()).rebuilt);
  await step(say, 'Building the pages', async () => (await buildWeb()).cached);
  await step(say, 'Synthesising the templates', async () => (await synth()).cached);
}

async function step(say: (line: string) => void, what: string, work: () => Promise<boolean>): Promise<void> {
  const started = performance.now();
  const isCached = await work();
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  if (!isCached) say(`${what} … done in ${seconds} s`);
}
