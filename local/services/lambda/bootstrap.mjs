// Lambda's runtime inside a worker thread: imports the bundle once, then hands it one event at a time.
// Plain JavaScript, because a worker starts without the loader that runs our TypeScript.
import { randomUUID } from 'node:crypto';
import { pathToFileURL } from 'node:url';
import { parentPort, workerData } from 'node:worker_threads';
import { keepProductTime } from './product-time.mjs';

const { file, exported, name, arn, memoryMb, ahead } = workerData;
// An invocation's own time runs with the machine, however far the product's clock is put forward.
const machineNow = Date.now;
keepProductTime(ahead);
const handler = (await import(pathToFileURL(file).href))[exported];
if (typeof handler !== 'function') throw new Error(`${file} exports no function ${exported}.`);

parentPort.on('message', async ({ event, deadline }) => {
  const context = {
    functionName: name,
    functionVersion: '$LATEST',
    invokedFunctionArn: arn,
    memoryLimitInMB: String(memoryMb),
    awsRequestId: randomUUID(),
    logGroupName: `/aws/lambda/${name}`,
    logStreamName: 'local',
    callbackWaitsForEmptyEventLoop: true,
    getRemainingTimeInMillis: () => Math.max(deadline - machineNow(), 0),
  };
  try {
    const answer = await handler(JSON.parse(event), context);
    parentPort.postMessage({ answer: JSON.stringify(answer ?? null) });
  } catch (error) {
    const isError = error instanceof Error;
    parentPort.postMessage({
      failed: isError ? error.name : 'Error',
      stack: isError ? error.stack : String(error),
    });
  }
});
parentPort.postMessage({ ready: true });
