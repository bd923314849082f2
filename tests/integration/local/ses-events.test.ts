import { statSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { failure } from './s3-harness.ts';
import { mime, SesRig } from './ses-harness.ts';

let rig: SesRig;
beforeEach(async () => {
  rig = new SesRig();
  await rig.start();
});
afterEach(() => rig.end());

describe('faults and sending events', () => {
  it('tells Send and Delivery with the tags, as EventBridge gets them', async () => {
    const { MessageId } = await rig.send(await mime());
    await expect
      .poll(() => rig.events.map((event) => event['detail-type']))
      .toEqual(['Email Sent', 'Email Delivered']);
    expect(rig.events[1]).toMatchObject({
      source: 'aws.ses',
      detail: {
        eventType: 'Delivery',
        mail: {
          messageId: MessageId,
          tags: { reference: ['K7M4-9QXT'], 'ses:configuration-set': ['cv-router'] },
        },
      },
    });
  });

  it('lets the next mails fail as asked, in order, and then no more', async () => {
    for (const fault of ['throttle', 'sandbox', 'unavailable', 'lost-answer', 'bounce'] as const)
      rig.ses.failNext(fault);
    expect(await failure(rig.send(await mime()))).toEqual({ code: 'Throttling', status: 400 });
    expect(await failure(rig.send(await mime()))).toEqual({ code: 'MessageRejected', status: 400 });
    expect(await failure(rig.send(await mime()))).toMatchObject({ status: 503 });
    expect(rig.ses.mails()).toHaveLength(0);
    await expect(rig.send(await mime())).rejects.toThrow();
    expect(rig.ses.mails()).toHaveLength(1);
    await rig.send(await mime());
    await rig.send(await mime());
    await expect.poll(() => rig.types()).toEqual(['Send', 'Delivery', 'Send', 'Bounce', 'Send', 'Delivery']);
  });

  it('bounces what goes to the bounce address of the simulator', async () => {
    await rig.send(await mime({ to: 'bounce@simulator.amazonses.com' }));
    await expect.poll(() => rig.events.at(-1)?.['detail-type']).toBe('Email Bounced');
  });

  it('tells them again at the next start, if nobody took them', async () => {
    rig.isTaken = false;
    await rig.send(await mime());
    await expect.poll(() => rig.events.length).toBe(2);
    rig.stop();
    rig.isTaken = true;
    await rig.start();
    await expect.poll(() => rig.types()).toEqual(['Send', 'Delivery']);
  });

  it('tells the events of a mail again at the next start, if a kill may have swallowed them', async () => {
    await rig.send(await mime());
    await expect.poll(() => rig.events.length).toBe(2);
    rig.stop();
    const index = join(rig.dir, 'mails.jsonl');
    truncateSync(index, statSync(index).size - 5);
    await rig.start();
    await expect.poll(() => rig.types()).toEqual(['Send', 'Delivery']);
    rig.stop();
    await rig.start();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(rig.events).toEqual([]);
  });
});
