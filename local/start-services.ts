import { join, resolve } from 'node:path';
import { type Activity, createActivity } from './activity.ts';
import { type EventLog, openEventLog } from './event-log.ts';
import { listenNear } from './listen.ts';
import { type LocalAccount, openAccount } from './local-account.ts';
import { startMailService } from './mail-service.ts';
import type { ProductOptions } from './options.ts';
import { awsEndpoint } from './services/aws-endpoint.ts';
import { type DynamoDb, startDynamoDb } from './services/dynamodb/dynamodb.ts';
import { createBuses } from './services/eventbridge/buses.ts';
import { eventBridgeApi } from './services/eventbridge/endpoint.ts';
import { startSchedules } from './services/eventbridge/schedule.ts';
import { environmentOf } from './services/lambda/environment.ts';
import { createFunctions, type Functions } from './services/lambda/functions.ts';
import { type Arrivals, startArrivals } from './services/malware/arrivals.ts';
import { type LocalS3, startS3 } from './services/s3/s3.ts';
import type { LocalSes } from './services/ses/ses.ts';
import { sqsApi } from './services/sqs/endpoint.ts';
import { openQueues, type Queues } from './services/sqs/queues.ts';
import { openAssembly } from './template/assembly.ts';
import { regionOf } from './template/load.ts';
import { type Plan, planOf } from './template/plan/plan.ts';
import { bucketsOf } from './template/plan/storage.ts';

/** Every stand-in, running, with what the templates say about them. */
export interface Services {
  readonly plan: Plan;
  readonly region: string;
  readonly account: LocalAccount;
  readonly activity: Activity;
  readonly s3: LocalS3;
  readonly ses: LocalSes;
  readonly dynamo: DynamoDb;
  readonly queues: Queues;
  readonly functions: Functions;
  readonly arrivals: Arrivals;
  readonly eventLog: EventLog;
  readonly awsUrl: string;
  stop(): Promise<void>;
}

const accountId = '000000000000';

/** Starts the stand-ins for a front at `sitePort`. Nothing is invoked before `functions.startMappings`. */
export async function startServices(options: ProductOptions, sitePort: number): Promise<Services> {
  const { dataDir, templateDir = 'cdk.out', functionsDir, timeScale = 0.1, scanDelayMs = 150 } = options;
  const near = (offset: number) => (options.port ? sitePort + offset : 0);
  const region = regionOf(templateDir);
  const account = openAccount(dataDir);
  const { credentials } = account;
  const activity = createActivity();
  let isStopped = false;
  let answerAws: ReturnType<typeof awsEndpoint> = (_request, response) => response.writeHead(503).end();
  const aws = await listenNear(near(2), (request, response) => answerAws(request, response));
  const place = { region, account: accountId, siteHost: `127.0.0.1:${sitePort}`, s3Host: '', awsHost: `127.0.0.1:${aws.port}` };
  const resources = openAssembly(templateDir, place, account.secretOf);
  const s3 = await startS3({
    dir: join(dataDir, 's3'),
    port: await freeNear(near(1)),
    credentials,
    region,
    buckets: bucketsOf(resources),
    onObjectCreated: (object) => arrivals.arrived(object),
  });
  // Only now is it known where the buckets are, which functions' environments and the pages' headers name.
  place.s3Host = new URL(s3.url).host;
  const plan = planOf(resources, functionsDir === undefined ? null : resolve(functionsDir));
  const dynamo = await startDynamoDb(join(dataDir, 'dynamodb'), plan.tables);
  const changed = () => activity.changed();
  const queues = openQueues({ plans: plan.queues, file: join(dataDir, 'queues.jsonl'), scale: timeScale, onChange: changed });
  const eventLog = openEventLog(join(dataDir, 'events.jsonl'), queues);
  const buses = createBuses({
    names: plan.buses,
    rules: plan.rules,
    origin: { account: accountId, region },
    deliver: (arn, body) => {
      const queue = queues.byArn(arn);
      if (!queue) throw new Error(`A rule targets ${arn}, which is no queue of the templates.`);
      return queue.send(body).id;
    },
    onPassed: (passed) => {
      const event = eventLog.note(passed);
      options.onEvent?.(event);
    },
  });
  const ses = startMailService({
    ...options,
    plan,
    credentials,
    region,
    account: accountId,
    buses,
    isStopped: () => isStopped,
  });
  const arrivals: Arrivals = startArrivals({
    buckets: plan.buckets,
    scans: plan.scans,
    store: {
      objects: (bucket) => s3.objects(bucket),
      read: async ({ bucket, key, versionId }) => {
        const bytes = await s3.peek(bucket, key, versionId);
        if (bytes) return bytes;
        throw new Error('The object is gone.');
      },
      tag: ({ bucket, key, versionId }, tags) => {
        if (!s3.tag(bucket, key, versionId, tags)) throw new Error('The object is gone.');
      },
    },
    buses,
    file: join(dataDir, 'scanned.jsonl'),
    delayMs: scanDelayMs,
    onChange: changed,
    ...(options.verdict ? { verdict: options.verdict } : {}),
  });
  answerAws = awsEndpoint({
    json: { sqs: sqsApi(queues), events: eventBridgeApi(buses) },
    own: { ses: (request, response) => ses.handle(request, response) },
    credentials,
    region,
  });
  const awsUrl = `http://127.0.0.1:${aws.port}`;
  const endpoints = { s3: s3.url, dynamodb: dynamo.url, aws: awsUrl };
  const functions = createFunctions(plan.functions, plan.mappings, (one) =>
    environmentOf(one, region, credentials, endpoints),
  );
  const stopSchedules = startSchedules(plan.rules, timeScale, buses.tick, (rule) =>
    rule.targets.some(({ arn }) => {
      const { visible, inFlight, delayed } = queues.byArn(arn)?.counts() ?? { visible: 0, inFlight: 0, delayed: 0 };
      return visible + inFlight + delayed > 0;
    }),
  );
  return {
    plan, region, account, activity, s3, ses, dynamo, queues, functions, arrivals, eventLog, awsUrl,
    stop: async () => {
      isStopped = true;
      stopSchedules();
      functions.stopMappings();
      // What runs may end; what does not in time comes back at the next start.
      await activity.until(() => functions.active() === 0, 2_000);
      arrivals.stop();
      await functions.stop();
      await Promise.all([aws.stop(), s3.stop(), dynamo.stop()]);
      ses.close();
      queues.stop();
      eventLog.close();
    },
  };
}
