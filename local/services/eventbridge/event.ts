import { randomUUID } from 'node:crypto';
import type { Json } from '../../template/lookup.ts';

/** An event as EventBridge hands it to targets. */
export interface BusEvent {
  readonly version: '0';
  readonly id: string;
  readonly 'detail-type': string;
  readonly source: string;
  readonly account: string;
  /** ISO time to the second, as EventBridge gives it. */
  readonly time: string;
  readonly region: string;
  readonly resources: readonly string[];
  readonly detail: { readonly [key: string]: Json };
}

/** What a producer says of an event. */
export interface NewEvent {
  readonly source: string;
  readonly detailType: string;
  readonly detail: { readonly [key: string]: Json };
  readonly resources?: readonly string[];
  readonly time?: Date;
}

/** Account and region that events carry. */
export interface Origin {
  readonly account: string;
  readonly region: string;
}

/** Wraps a new event in EventBridge's envelope, with an id of its own. */
export const envelopeOf = (event: NewEvent, { account, region }: Origin): BusEvent => ({
  version: '0',
  id: randomUUID(),
  'detail-type': event.detailType,
  source: event.source,
  account,
  time: (event.time ?? new Date()).toISOString().replace(/\.\d+Z$/, 'Z'),
  region,
  resources: event.resources ?? [],
  detail: event.detail,
});
