import { EventBridgeClient, PutEventsCommand } from '@aws-sdk/client-eventbridge';
import { ownSource } from '../../events/define-event.ts';
import type { Events } from '../../ports/events.ts';
import { TransientError } from '../../ports/failures.ts';
import { environment } from '../../runtime/env.ts';
import { calling } from './failures.ts';

let client: EventBridgeClient | undefined;

/** PutEvents takes ten entries at most. */
const entriesAtOnce = 10;

/** Our custom bus. PutEvents can refuse single entries inside a 200: those count as failed. */
export const eventBridgeEvents = (): Events => ({
  async publish(events) {
    client ??= new EventBridgeClient({});
    for (let at = 0; at < events.length; at += entriesAtOnce) {
      const command = new PutEventsCommand({
        Entries: events.slice(at, at + entriesAtOnce).map(({ detailType, ...detail }) => ({
          EventBusName: environment().BUS_NAME,
          Source: ownSource,
          DetailType: detailType,
          Time: new Date(detail.time),
          Detail: JSON.stringify(detail),
        })),
      });
      const send = client.send.bind(client);
      const { FailedEntryCount } = await calling('Publishing', () => send(command));
      if (FailedEntryCount) throw new TransientError('The bus refused some events.');
    }
  },
});
