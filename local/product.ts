import { emptyFolder } from './empty-folder.ts';
import { faultNotes } from './fault-notes.ts';
import { createFront, type Front } from './front/front.ts';
import { localPages, type QueueDepth } from './front/local-pages.ts';
import { webPages } from './front/web-pages.ts';
import { listen } from './listen.ts';
import { lockFolder } from './lock.ts';
import type { Product, ProductOptions } from './options.ts';
import { namesOf } from './product-names.ts';
import { noteRunning } from './running.ts';
import { createHttpApi } from './services/http-api/http-api.ts';
import { startMappings } from './start-mappings.ts';
import { type Services, startServices, type Undo } from './start-services.ts';

export { FolderInUseError } from './lock.ts';
export type { Product, ProductOptions } from './options.ts';

/**
 * Starts the whole product on one machine from the synthesised templates. Throws `FolderInUseError` while another
 * product runs on the folder, and a sentence where the port is taken or a template holds what is not known here.
 */
export async function startProduct(options: ProductOptions): Promise<Product> {
  const { dataDir, fresh = false, webDir = '.build/web' } = options;
  const lock = lockFolder(dataDir);
  const undo: Undo = [lock.release];
  let front: Front | undefined;
  const stop = async () => {
    front = undefined;
    for (const step of undo.splice(0).reverse()) await step();
  };
  try {
    if (fresh) emptyFolder(dataDir);
    const server = await listen(options.port ?? 0, (request, response) => {
      if (front) front.handle(request, response);
      else response.writeHead(503, { 'retry-after': '1' }).end('CV Router is starting or stopping.\n');
    });
    undo.push(server.stop);
    const services = await startServices(options, { sitePort: server.port, wasKilled: lock.wasLeft }, undo);
    const { plan, region, account, clock, functions, activity, ses, eventLog } = services;
    const state = {
      version: activity.version,
      mails: () => ses.mails(),
      events: () => eventLog.list(),
      queues: () => depthsOf(services),
      attachment: ses.attachment,
    };
    front = createFront({
      site: plan.site,
      api: createHttpApi({
        site: plan.site,
        functionByName: functions.byName,
        credentials: account.credentials,
        region,
        now: clock.now,
      }),
      web: webPages(webDir, plan.site),
      local: localPages(state),
      onSettled: activity.changed,
      onFailure: faultNotes(options.quiet ?? false),
    });
    await startMappings(services);
    const product = productOf(services, front, server.port, stop);
    undo.push(noteRunning(dataDir, product));
    if (options.warm) await product.warm();
    const { mails, events, queues: depths } = state;
    return { ...product, mails, events, queues: depths };
  } catch (error) {
    await stop();
    throw error;
  }
}

function productOf(
  services: Services,
  front: Front,
  port: number,
  stop: () => Promise<void>,
): Omit<Product, 'mails' | 'events' | 'queues'> {
  const { plan, functions, queues, arrivals, textract, activity, account, clock, schedules } = services;
  const fed = plan.mappings.flatMap(({ queueArn }) => queues.byArn(queueArn) ?? []);
  const isIdle = () =>
    front.inFlight() === 0 &&
    arrivals.pending() === 0 &&
    textract.openJobs() === 0 &&
    fed.every((queue) => queue.messages().length === 0);
  const inUse = new Set([...plan.mappings, ...plan.site.routes].map(({ functionName }) => functionName));
  return {
    url: `http://127.0.0.1:${port}`,
    s3Url: services.s3.url,
    awsUrl: services.awsUrl,
    dynamoUrl: services.dynamo.url,
    region: services.region,
    credentials: account.credentials,
    names: namesOf(plan),
    textract,
    mail: services.ses,
    outages: services.outages,
    stop,
    now: clock.now,
    advance: (ms) => {
      clock.advance(ms);
      schedules.advanced(ms);
    },
    idle: async ({ timeoutMs = 60_000 } = {}) => {
      if (await activity.until(isIdle, timeoutMs)) return;
      throw new Error(
        `Something was still on its way after ${timeoutMs / 1000} s: ${JSON.stringify(depthsOf(services))}`,
      );
    },
    warm: async () => {
      for (const pool of functions.all()) if (inUse.has(pool.plan.name)) await pool.warm();
    },
    logs: (name) => functions.byName(name)?.logs.list() ?? [],
    functions: () => [...inUse],
  };
}

function depthsOf({ queues }: Services): QueueDepth[] {
  const alive = queues.all().filter((queue) => !queues.isDeadLetterQueue(queue));
  return alive.map((queue) => {
    const { visible, inFlight, delayed } = queue.counts();
    const dead = queues.byArn(queue.plan.redrive?.deadLetterArn ?? '')?.messages().length ?? 0;
    return { name: queue.plan.name, visible: visible + delayed, inFlight, dead };
  });
}
