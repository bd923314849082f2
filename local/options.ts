import type { LocalEvent } from './event-log.ts';
import type { QueueDepth } from './front/local-pages.ts';
import type { Outage } from './outage.ts';
import type { StoredObject } from './services/malware/object-events.ts';
import type { Verdict } from './services/malware/verdict.ts';
import type { LocalSes } from './services/ses/ses.ts';
import type { StoredMail } from './services/ses/stored-mail.ts';
import type { Credentials } from './services/sigv4.ts';
import type { LocalTextract } from './services/textract/textract.ts';

/** The time scale of a product that is not told another: what takes a minute on AWS takes six seconds. */
export const usualTimeScale = 0.1;

/** How the product runs on this machine. */
export interface ProductOptions {
  /** Of the HTTP front; 0 (or left out) takes a free one. S3 and the AWS API take the two ports after it, or free ones. */
  readonly port?: number;
  /** Holds all state. Two products never share one. */
  readonly dataDir: string;
  /** Empties the data folder first. */
  readonly fresh?: boolean;
  /** Factor on queues' visibility and delays, on schedules and on the mail lease, nothing else; `usualTimeScale` where left out. */
  readonly timeScale?: number;
  /** From an upload to its malware verdict, in milliseconds (150). */
  readonly scanDelayMs?: number;
  /** Decides every CV as if it were the only one: nobody who sends two is known again. */
  readonly eachAlone?: boolean;
  /** Leaves out the notes on stderr. */
  readonly quiet?: boolean;
  readonly onEvent?: (event: LocalEvent) => void;
  readonly onMail?: (mail: StoredMail) => void;
  /** Holds the templates: a `cdk.out`, which is also the default. */
  readonly templateDir?: string;
  /** A folder per function name, in place of the templates' own assets. */
  readonly functionsDir?: string;
  /** The built site (`.build/web`). */
  readonly webDir?: string;
  /** Starts every function before it is needed, so that the first CV is as fast as the next. */
  readonly warm?: boolean;
  /** Answers in the malware scanner's place; null leaves it to the scanner. */
  readonly verdict?: (object: StoredObject) => Verdict | null;
}

/** What the templates' resources are called, for callers of the local AWS API. */
export interface ProductNames {
  readonly table: string;
  readonly bus: string;
  readonly uploadsBucket: string;
  readonly derivedBucket: string;
  /** Queue and dead-letter queue of each stage, by the stage's name. */
  readonly queues: Readonly<Record<string, { readonly queue: string; readonly dead: string | null }>>;
}

/** The running product. */
export interface Product {
  /** Of the front: `http://127.0.0.1:3000`. */
  readonly url: string;
  readonly s3Url: string;
  /** SQS, EventBridge, SES and Textract. */
  readonly awsUrl: string;
  readonly dynamoUrl: string;
  readonly region: string;
  readonly credentials: Credentials;
  readonly names: ProductNames;
  /** Counts what text recognition was asked for, and lets it fail. */
  readonly textract: Pick<LocalTextract, 'calls' | 'failNext' | 'clearFaults' | 'openJobs'>;
  /** Lets something happen to the next mails. */
  readonly mail: Pick<LocalSes, 'failNext' | 'clearFaults'>;
  /** The bus and the table, to be taken away and given back. */
  readonly outages: { readonly bus: Outage; readonly table: Outage };
  /** Ends it. What was in flight is there again at the next start. */
  stop(): Promise<void>;
  /**
   * Resolves when nothing is on its way: no call, no verdict, no recognition of text and no message of a queue that a
   * function reads, be it in flight or waiting to be tried again. Throws after `timeoutMs` (60,000).
   */
  idle(options?: { readonly timeoutMs?: number }): Promise<void>;
  /** The product's time: the machine's, put forward by every `advance` on its folder. */
  now(): Date;
  /**
   * Puts the product's clock forward by milliseconds, for functions and stand-ins alike, and fires the schedules that
   * fell due. Queues' visibility keeps to the machine's clock. Best called when the product is idle: a mail that is
   * being sent would lose its lease.
   */
  advance(ms: number): void;
  /** Starts every function that has no worker yet. */
  warm(): Promise<void>;
  /** Oldest first. */
  mails(): readonly StoredMail[];
  /** Oldest first. */
  events(): readonly LocalEvent[];
  queues(): readonly QueueDepth[];
  /** The newest lines a function wrote, by its own or its AWS name. */
  logs(functionName: string): readonly string[];
  /** Every function there are logs of. */
  functions(): readonly string[];
}
