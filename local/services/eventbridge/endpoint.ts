import { Outage } from '../../outage.ts';
import { type Fields, fieldsList, fieldsOf, listOf, textOf } from '../../template/fields.ts';
import type { Json } from '../../template/lookup.ts';
import { ApiError, type JsonApi } from '../json-api.ts';
import type { Buses } from './buses.ts';
import type { NewEvent } from './event.ts';

/** EventBridge's limits for one PutEvents call: entries, and bytes of one entry. */
const entriesAtMost = 10;
const entryBytesAtMost = 262_144;

/** EventBridge's API for SDK clients: PutEvents, which is all that functions call. While it is `down` no entry gets through. */
export const eventBridgeApi = (buses: Buses, down = new Outage()): JsonApi => ({
  PutEvents: (request) => {
    const entries = fieldsList(request.Entries);
    if (entries.length === 0 || entries.length > entriesAtMost) {
      throw new ApiError('ValidationException', `PutEvents takes 1 to ${entriesAtMost} entries.`);
    }
    const isDown = down.refuses();
    const results = entries.map((entry) => (isDown ? lost : put(buses, entry)));
    return { FailedEntryCount: results.filter((result) => 'ErrorCode' in result).length, Entries: results };
  },
});

const lost = { ErrorCode: 'InternalFailure', ErrorMessage: 'The bus is down.' };

function put(buses: Buses, entry: Fields): { [key: string]: Json } {
  const event = eventOf(entry);
  if (typeof event === 'string') return { ErrorCode: event, ErrorMessage: 'The entry is not a valid event.' };
  const id = buses.put(textOf(entry.EventBusName) ?? 'default', event);
  return id === null
    ? { ErrorCode: 'InvalidArgument', ErrorMessage: 'There is no such bus.' }
    : { EventId: id };
}

/** The event of an entry, or EventBridge's error code for it. */
function eventOf(entry: Fields): NewEvent | string {
  const source = textOf(entry.Source);
  const detailType = textOf(entry.DetailType);
  const detail = textOf(entry.Detail);
  if (!source || !detailType || detail === null) return 'InvalidArgument';
  if (Buffer.byteLength(detail) + source.length + detailType.length > entryBytesAtMost)
    return 'InvalidArgument';
  // AWS's own sources are AWS's alone.
  if (source.startsWith('aws.')) return 'NotAuthorizedForSourceException';
  const seconds = textOf(entry.Time);
  try {
    return {
      source,
      detailType,
      detail: fieldsOf(JSON.parse(detail) as Json),
      resources: listOf(entry.Resources).map(String),
      ...(seconds === null ? {} : { time: new Date(Number(seconds) * 1000) }),
    };
  } catch {
    return 'MalformedDetail';
  }
}
