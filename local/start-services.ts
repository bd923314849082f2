import { join } from 'node:path';
import { type Activity, createActivity } from './activity.ts';
import { type BusServices, openBusServices } from './bus-services.ts';
import { type LocalClock, openClock } from './clock.ts';
import { faultNotes } from './fault-notes.ts';
import { listenNear } from './listen.ts';
import { type LocalAccount, openAccount } from './local-account.ts';
import { startMailService } from './mail-service.ts';
import { type Product, type ProductOptions, usualTimeScale } from './options.ts';
import { Outage } from './outage.ts';
import { placeTemplates } from './place-templates.ts';
import { scannedStore } from './scanned-store.ts';
import { awsEndpoint } from './services/aws-endpoint.ts';
import { type DynamoDb, startDynamoDb } from './services/dynamodb/dynamodb.ts';
import { repairIndexes } from './services/dynamodb/repair-indexes.ts';
import { eventBridgeApi } from './services/eventbridge/endpoint.ts';
import type { Schedules } from './services/eventbridge/schedule.ts';
import { environmentOf } from './services/lambda/environment.ts';
import { createFunctions, type Functions } from './services/lambda/functions.ts';
import { type Arrivals, startArrivals } from './services/malware/arrivals.ts';
import type { LocalS3 } from './services/s3/s3.ts';
import type { LocalSes } from './services/ses/ses.ts';
import type { StoredMail } from './services/ses/stored-mail.ts';
import { sqsApi } from './services/sqs/endpoint.ts';
import type { LocalTextract } from './services/textract/textract.ts';
import { regionOf } from './template/load.ts';
import type { Plan } from './template/plan/plan.ts';
import { startTextRecognition } from './text-recognition.ts';

/** Every stand-in, running, with what the templates say about them. */
export interface Services extends Pick<BusServices, 'queues' | 'eventLog'> {
  readonly plan: Plan;
  readonly region: string;
  readonly account: LocalAccount;
  readonly activity: Activity;
  readonly clock: LocalClock;
  readonly s3: LocalS3;
  readonly ses: LocalSes;
  readonly textract: LocalTextract;
  readonly dynamo: DynamoDb;
  readonly functions: Functions;
  readonly arrivals: Arrivals;
  readonly schedules: Schedules;
  readonly outages: Product['outages'];
  readonly awsUrl: string;
}

/** Called in turn, last first, to end what was started. */
export type Undo = (() => Promise<void> | void)[];

const accountId = '000000000000';

/** How long running invocations may take to end when the product stops, in milliseconds. */
const drainMs = 2_000;

/** What the start found. */
export interface Start {
  /** Port of the front. */
  readonly sitePort: number;
  /** Whether the last process on the folder was killed. */
  readonly wasKilled: boolean;
}

/** Starts the stand-ins and notes in `undo` how each ends. No queue is read yet. */
export async function startServices(
  options: ProductOptions,
  { sitePort, wasKilled }: Start,
  undo: Undo,
): Promise<Services> {
  const { dataDir, templateDir = 'cdk.out', scanDelayMs = 150, timeScale = usualTimeScale } = options;
  const { eachAlone = false } = options;
  const near = (offset: number) => (options.port ? sitePort + offset : 0);
  const region = regionOf(templateDir);
  const account = openAccount(dataDir);
  const { credentials } = account;
  const activity = createActivity();
  const clock = openClock(join(dataDir, 'clock.json'));
  const { now } = clock;
  let isStopped = false;

  let answerAws: ReturnType<typeof awsEndpoint> = (_request, response) => response.writeHead(503).end();
  const aws = await listenNear(near(2), (request, response) => answerAws(request, response));
  undo.push(aws.stop);
  const awsHost = `127.0.0.1:${aws.port}`;
  const place = { region, account: accountId, siteHost: `127.0.0.1:${sitePort}`, awsHost };
  const s3Port = near(1);
  const { s3, plan } = await placeTemplates(options, {
    account,
    place,
    now,
    templateDir,
    s3Port,
    onObjectCreated: (object) => arrivals.arrived(object),
  });
  undo.push(s3.stop);
  const outages = { bus: new Outage(), table: new Outage() };
  const dynamo = await startDynamoDb(join(dataDir, 'dynamodb'), plan.tables, now, outages.table);
  undo.push(dynamo.stop);
  if (wasKilled) await repairIndexes(dynamo.call, plan.tables);

  const origin = { account: accountId, region, now };
  const bus = openBusServices(plan, options, origin, activity.changed);
  undo.push(bus.stop);
  const { queues, buses, eventLog } = bus;
  const onFailure = faultNotes(options.quiet ?? false);
  const onMail = (mail: StoredMail) => {
    activity.changed();
    options.onMail?.(mail);
  };
  const mailFacts = { plan, credentials, buses, isStopped: () => isStopped, onFailure, onMail };
  const ses = startMailService({ ...options, ...origin, ...mailFacts });
  undo.push(ses.close);
  const arrivals: Arrivals = startArrivals({
    buckets: plan.buckets,
    scans: plan.scans,
    store: scannedStore(s3),
    buses,
    file: join(dataDir, 'scanned.jsonl'),
    delayMs: scanDelayMs,
    onChange: activity.changed,
    ...(options.verdict ? { verdict: options.verdict } : {}),
  });
  undo.push(arrivals.stop);
  const readers = { dataDir, plan, credentials, region, s3, queues, now, onFailure };
  const textract = startTextRecognition({ ...readers, onChange: activity.changed });
  undo.push(textract.close);
  answerAws = awsEndpoint({
    json: { sqs: sqsApi(queues), events: eventBridgeApi(buses, outages.bus) },
    own: {
      ses: (request, response) => ses.handle(request, response),
      textract: (request, response) => textract.handle(request, response),
    },
    credentials,
    region,
    now,
    onFailure,
  });
  const awsUrl = `http://${awsHost}`;
  const endpoints = { s3: s3.url, dynamodb: dynamo.url, aws: awsUrl };
  const functions = createFunctions(plan.functions, plan.mappings, (one) => ({
    env: environmentOf(one, region, credentials, endpoints, { timeScale, eachAlone }),
    ahead: clock.ahead,
  }));
  undo.push(functions.stop);
  undo.push(async () => {
    isStopped = true;
    functions.stopMappings();
    // What runs may end; what does not in time comes back at the next start.
    await activity.until(() => functions.active() === 0, drainMs);
  });
  const schedules = bus.startSchedules();
  undo.push(schedules.stop);
  const stores = { s3, ses, textract, dynamo, queues, eventLog, outages };
  return { ...stores, plan, region, account, activity, clock, functions, arrivals, schedules, awsUrl };
}
