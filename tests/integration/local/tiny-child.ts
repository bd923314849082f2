import { startTiny } from './tiny-product.ts';

/** The tiny product as a process of its own, to be killed: says its address and runs. */
const [templates = '', dataDir = ''] = process.argv.slice(2);
const product = await startTiny(templates, { dataDir });
process.stdout.write(`${product.url}\n`);
