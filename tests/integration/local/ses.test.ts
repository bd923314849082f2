import { mkdtempSync, rmSync, statSync, truncateSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SESClient, SendEmailCommand, SendRawEmailCommand } from '@aws-sdk/client-ses';
import MailComposer from 'nodemailer/lib/mail-composer/index.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { SendingEvent } from '../../../local/services/ses/sending-events.ts';
import { createSes, type LocalSes } from '../../../local/services/ses/ses.ts';
import { failure } from './s3-harness.ts';

const credentials = { accessKeyId: 'AKIALOCALTEST', secretAccessKey: 'local-test-secret' };
const region = 'eu-west-2';
let dir: string;
let ses: LocalSes;
let server: Server;
let client: SESClient;
let events: SendingEvent[];

beforeEach(async () => {
  dir = mkdtempSync(join(tmpdir(), 'cv-router-ses-'));
  await start();
});
afterEach(() => {
  end();
  rmSync(dir, { recursive: true, force: true });
});

async function start(): Promise<void> {
  events = [];
  ses = createSes({
    dir,
    credentials,
    region,
    configurationSets: ['cv-router'],
    onEvent: (event) => events.push(event),
  });
  server = createServer((request, response) => ses.handle(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  client = clientWith(credentials);
}

const clientWith = (keys: typeof credentials) => {
  const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return new SESClient({ endpoint, region, credentials: keys, maxAttempts: 1 });
};

function end(): void {
  client.destroy();
  server.close();
  server.closeAllConnections();
  ses.close();
}

const attachment = {
  filename: 'Żaneta – CV.pdf',
  contentType: 'application/pdf',
  content: Buffer.from('%PDF made up'),
};

const mime = (fields: object = {}): Promise<Buffer> =>
  new MailComposer({
    from: { name: 'CV Router', address: 'leads@agency.example' },
    to: { name: 'Consultant', address: 'south@agency.example' },
    replyTo: 'zaneta@example.com',
    subject: 'SEND teacher, Brighton – Żaneta £180',
    text: 'Ring 07700 900123',
    html: '<p>Ring <b>07700 900123</b></p>',
    attachments: [attachment],
    headers: { 'X-CV-Reference': 'K7M4-9QXT' },
    ...fields,
  })
    .compile()
    .build();

const send = async (raw: Buffer, extra: object = {}) =>
  client.send(
    new SendRawEmailCommand({
      RawMessage: { Data: raw },
      ConfigurationSetName: 'cv-router',
      Tags: [{ Name: 'reference', Value: 'K7M4-9QXT' }],
      ...extra,
    }),
  );

describe('SendRawEmail', () => {
  it('keeps the mail as its recipient would read it, over a restart', async () => {
    const { MessageId = '' } = await send(await mime());
    end();
    await start();
    const [mail] = ses.mails();
    expect(mail).toMatchObject({
      id: MessageId,
      to: ['south@agency.example'],
      from: 'leads@agency.example',
      replyTo: 'zaneta@example.com',
      subject: 'SEND teacher, Brighton – Żaneta £180',
      html: '<p>Ring <b>07700 900123</b></p>\n',
      tags: { reference: 'K7M4-9QXT' },
      configurationSet: 'cv-router',
      attachments: [{ fileName: attachment.filename, contentType: 'application/pdf', size: 12 }],
    });
    expect(mail?.text.trim()).toBe('Ring 07700 900123');
    expect(mail?.headers).toMatchObject({
      'X-Cv-Reference': 'K7M4-9QXT',
      'Message-ID': expect.stringContaining(MessageId),
    });
    expect((await ses.attachment(MessageId, 0))?.toString()).toBe('%PDF made up');
  });

  it('takes tags and configuration set from headers too, and sends neither on', async () => {
    const headers = {
      'X-SES-MESSAGE-TAGS': 'mail=lead_1, kind=lead',
      'X-SES-CONFIGURATION-SET': 'cv-router',
    };
    await send(await mime({ headers, bcc: 'quiet@agency.example' }), {
      Tags: undefined,
      ConfigurationSetName: undefined,
    });
    const [mail] = ses.mails();
    expect(mail).toMatchObject({ tags: { mail: 'lead_1', kind: 'lead' }, configurationSet: 'cv-router' });
    expect(Object.keys(mail?.headers ?? {}).join()).not.toMatch(/x-ses|bcc/i);
  });

  it('refuses what SES refuses, and stores none of it', async () => {
    const invalid = { code: 'InvalidParameterValue', status: 400 };
    const large = await mime({ attachments: [{ filename: 'x', content: Buffer.alloc(7_800_000, 1) }] });
    expect(large.length).toBeGreaterThan(10_485_760);
    expect(await failure(send(large))).toEqual(invalid);
    expect(await failure(send(await mime({ to: [] })))).toEqual(invalid);
    expect(await failure(send(await mime(), { Tags: [{ Name: 'mail', Value: 'lead/1' }] }))).toEqual(invalid);
    expect(await failure(send(await mime(), { ConfigurationSetName: 'none' }))).toMatchObject({
      code: 'ConfigurationSetDoesNotExistException',
    });
    const wrong = clientWith({ ...credentials, secretAccessKey: 'guessed' });
    expect(
      await failure(wrong.send(new SendRawEmailCommand({ RawMessage: { Data: await mime() } }))),
    ).toEqual({ code: 'SignatureDoesNotMatch', status: 403 });
    expect(ses.mails()).toEqual([]);
  });

  it('takes the largest mail that SES takes', async () => {
    await send(await mime({ attachments: [{ filename: 'x', content: Buffer.alloc(7_600_000, 1) }] }));
    expect(ses.mails()[0]?.attachments[0]?.size).toBe(7_600_000);
  });
});

it('SendEmail builds the mail of its parts', async () => {
  await client.send(
    new SendEmailCommand({
      Source: 'leads@agency.example',
      Destination: { ToAddresses: ['a@agency.example'], BccAddresses: ['b@agency.example'] },
      Message: { Subject: { Data: 'Łódź' }, Body: { Text: { Data: 'Hello' } } },
    }),
  );
  expect(ses.mails()[0]).toMatchObject({ to: ['a@agency.example', 'b@agency.example'], subject: 'Łódź' });
  expect(events).toEqual([]);
});

describe('faults and sending events', () => {
  it('tells Send and Delivery with the tags, as EventBridge gets them', async () => {
    const { MessageId } = await send(await mime());
    await expect
      .poll(() => events.map((event) => event['detail-type']))
      .toEqual(['Email Sent', 'Email Delivered']);
    expect(events[1]).toMatchObject({
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
      ses.failNext(fault);
    expect(await failure(send(await mime()))).toEqual({ code: 'Throttling', status: 400 });
    expect(await failure(send(await mime()))).toEqual({ code: 'MessageRejected', status: 400 });
    expect(await failure(send(await mime()))).toMatchObject({ status: 503 });
    expect(ses.mails()).toHaveLength(0);
    await expect(send(await mime())).rejects.toThrow();
    expect(ses.mails()).toHaveLength(1);
    await send(await mime());
    await send(await mime());
    const types = () => events.map(({ detail }) => detail.eventType);
    await expect.poll(types).toEqual(['Send', 'Delivery', 'Send', 'Bounce', 'Send', 'Delivery']);
  });

  it('bounces what goes to the bounce address of the simulator', async () => {
    await send(await mime({ to: 'bounce@simulator.amazonses.com' }));
    await expect.poll(() => events.at(-1)?.['detail-type']).toBe('Email Bounced');
  });

  it('tells the events of a mail again at the next start, if a kill may have swallowed them', async () => {
    await send(await mime());
    await expect.poll(() => events.length).toBe(2);
    end();
    const index = join(dir, 'mails.jsonl');
    truncateSync(index, statSync(index).size - 5);
    await start();
    await expect.poll(() => events.map(({ detail }) => detail.eventType)).toEqual(['Send', 'Delivery']);
    end();
    await start();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(events).toEqual([]);
  });
});
