import { join } from 'node:path';
import type { NoteFault } from './fault-notes.ts';
import type { Buses } from './services/eventbridge/buses.ts';
import type { SendingEvent } from './services/ses/sending-events.ts';
import { createSes, type LocalSes } from './services/ses/ses.ts';
import type { StoredMail } from './services/ses/stored-mail.ts';
import type { Credentials } from './services/sigv4.ts';
import { fieldsOf } from './template/fields.ts';
import type { Json } from './template/lookup.ts';
import type { Plan } from './template/plan/plan.ts';
import { defaultBus } from './template/plan/rules.ts';

/** What the mail service needs. */
export interface MailServiceOptions {
  readonly dataDir: string;
  readonly plan: Plan;
  readonly credentials: Credentials;
  readonly region: string;
  readonly account: string;
  readonly buses: Buses;
  readonly now: () => Date;
  readonly isStopped: () => boolean;
  readonly onFailure: NoteFault;
  readonly onMail?: (mail: StoredMail) => void;
}

/** SES, with its sending events put on the default bus as the templates' event destinations say. */
export function startMailService(options: MailServiceOptions): LocalSes {
  const { dataDir, plan, credentials, region, account, buses, now, isStopped, onFailure, onMail } = options;
  const isWanted = ({ detail, resources }: SendingEvent): boolean => {
    const set = resources[0]?.split('configuration-set/').at(-1);
    const type = String(detail.eventType);
    const name = type.charAt(0).toLowerCase() + type.slice(1);
    return plan.sending.some((destination) => destination.set === set && destination.types.includes(name));
  };
  return createSes({
    dir: join(dataDir, 'ses'),
    credentials,
    region,
    account,
    configurationSets: plan.configurationSets,
    now,
    onFailure,
    ...(onMail ? { onMail } : {}),
    onEvent: (event) => {
      if (isStopped()) return false;
      if (!isWanted(event)) return true;
      const { source, resources, time } = event;
      const detail = fieldsOf(event.detail as Json);
      buses.put(defaultBus, {
        source,
        resources,
        detail,
        detailType: event['detail-type'],
        time: new Date(time),
      });
      return true;
    },
  });
}
