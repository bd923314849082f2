import { setTimeout as pause } from 'node:timers/promises';
import type { Outage } from '../../local/outage.ts';
import type { Drill } from './drill.ts';
import type { Rehearsal } from './rehearsal.ts';

const cvs = 8;

/** Time for messages to fail several times, in milliseconds of the machine. */
const outageMs = 5_000;

/** Takes the service away while CVs are on their way, gives it back, and waits for everybody's end. */
async function survive(rehearsal: Rehearsal, outage: Outage, what: string): Promise<void> {
  await rehearsal.sendIn(cvs);
  outage.begin();
  rehearsal.say(`${what} is down while ${cvs} CVs are on their way`);
  await pause(outageMs);
  outage.end();
  rehearsal.say(`${what} is back; ${outage.refused} calls were refused`);
  rehearsal.check('calls failed meanwhile', outage.refused > 0);
  await rehearsal.untilEnd();
}

/** The event bus takes no events. */
export const busDown: Drill = {
  name: 'bus-down',
  breaks: 'EventBridge takes no event for a while',
  alarm: 'failed-messages',
  play: (rehearsal) => survive(rehearsal, rehearsal.product.outages.bus, 'the bus'),
};

/** The table refuses reads and writes. */
export const tableThrottle: Drill = {
  name: 'table-throttle',
  breaks: 'DynamoDB refuses every call for a while',
  alarm: 'failed-messages',
  play: (rehearsal) => survive(rehearsal, rehearsal.product.outages.table, 'the table'),
};
