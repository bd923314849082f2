import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { startProduct } from '../local/product.ts';
import { agency } from '../shared/config/agency.ts';
import { prepared } from './build/prepared.ts';
import { callerFolder, readCommandLine, root, wrongUse } from './command-line.ts';
import { refusing } from './refusing.ts';
import { printEvent, printMail } from './start/print.ts';
import { routeSamples } from './start/samples.ts';

const help = `
npm start -- [--port 3000] [--data .local] [--fresh] [--no-demo]

The whole product on this machine, from the same templates and bundles that go to AWS: no account, no Docker.
The first run sends sample CVs through the real API and prints each step and each mail. Then it keeps serving;
Ctrl-C stops it, and what it holds survives.

  --port N     where the site is served (3000)
  --data DIR   where its state is kept (.local)
  --fresh      forget that state first
  --no-demo    do not send the sample CVs
`;

const { values } = readCommandLine(help, {
  port: { type: 'string', default: '3000' },
  data: { type: 'string' },
  fresh: { type: 'boolean', default: false },
  'no-demo': { type: 'boolean', default: false },
});
const port = Number(values.port);
if (!Number.isInteger(port) || port < 0 || port > 65_535) wrongUse(`"${values.port}" is not a port.`);
const dataDir = values.data === undefined ? join(root, '.local') : resolve(callerFolder(), values.data);

refusing(agency);
await prepared((line) => console.log(line));
const isFirstRun = values.fresh || !existsSync(dataDir);
const product = await startProduct({
  port,
  dataDir,
  fresh: values.fresh,
  onEvent: printEvent,
  onMail: printMail,
}).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});

console.log(`\nThe site:                 ${product.url}/`);
console.log(`Mails, events and queues: ${product.url}/local\n`);
if (isFirstRun && !values['no-demo']) await routeSamples(product);
console.log(`Serving at ${product.url} until Ctrl-C.`);

let isStopping = false;
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, async () => {
    if (isStopping) process.exit(1);
    isStopping = true;
    console.log('\nStopping; what it holds is kept …');
    await product.stop();
    process.exit(0);
  });
}
