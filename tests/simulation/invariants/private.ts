import { hasCanary } from '../canary.ts';
import type { Invariant } from '../world/watcher.ts';

/** I5: nothing personal in logs, events and dead letters. */
export const nothingPersonal: Invariant = {
  id: 'I5',
  says: 'no name, address, number, postcode, file name or text of a CV in logs, events and dead letters',
  watch: (world) => ({
    logged: (text, by) => {
      if (hasCanary(text)) world.broke('I5', `a log line (${by}) holds something personal`);
    },
    published: (envelope) => {
      // AWS's own event about a mail holds addresses; what our rule lets through is looked at in the queue.
      if (envelope.source !== 'aws.ses' && hasCanary(JSON.stringify(envelope)))
        world.broke('I5', `${envelope['detail-type']} holds something personal`);
    },
    queued: (queue, body) => {
      if (hasCanary(body) || body.includes('@'))
        world.broke('I5', `a message to ${queue} holds something personal`);
    },
    dead: (queue, body, reason) => {
      if (hasCanary(`${body} ${reason}`))
        world.broke('I5', `a dead letter of ${queue} holds something personal`);
    },
  }),
};
