import { SendEmailCommand, SendRawEmailCommand } from '@aws-sdk/client-ses';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { failure } from './s3-harness.ts';
import { attachment, credentials, mime, SesRig } from './ses-harness.ts';

let rig: SesRig;
beforeEach(async () => {
  rig = new SesRig();
  await rig.start();
});
afterEach(() => rig.end());

describe('SendRawEmail', () => {
  it('keeps the mail as its recipient would read it, over a restart', async () => {
    const { MessageId = '' } = await rig.send(await mime());
    rig.stop();
    await rig.start();
    const [mail] = rig.ses.mails();
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
    expect((await rig.ses.attachment(MessageId, 0))?.toString()).toBe('%PDF made up');
  });

  it('takes tags and configuration set from headers too, and sends neither on', async () => {
    const headers = {
      'X-SES-MESSAGE-TAGS': 'mail=lead_1, kind=lead',
      'X-SES-CONFIGURATION-SET': 'cv-router',
    };
    await rig.send(await mime({ headers, bcc: 'quiet@agency.example' }), {
      Tags: undefined,
      ConfigurationSetName: undefined,
    });
    const [mail] = rig.ses.mails();
    expect(mail).toMatchObject({ tags: { mail: 'lead_1', kind: 'lead' }, configurationSet: 'cv-router' });
    expect(Object.keys(mail?.headers ?? {}).join()).not.toMatch(/x-ses|bcc/i);
  });

  it('refuses what SES refuses, and stores none of it', async () => {
    const invalid = { code: 'InvalidParameterValue', status: 400 };
    const large = await mime({ attachments: [{ filename: 'x', content: Buffer.alloc(7_800_000, 1) }] });
    expect(large.length).toBeGreaterThan(10_485_760);
    expect(await failure(rig.send(large))).toEqual(invalid);
    expect(await failure(rig.send(await mime({ to: [] })))).toEqual(invalid);
    expect(await failure(rig.send(await mime(), { Tags: [{ Name: 'mail', Value: 'lead/1' }] }))).toEqual(
      invalid,
    );
    expect(await failure(rig.send(await mime(), { ConfigurationSetName: 'none' }))).toMatchObject({
      code: 'ConfigurationSetDoesNotExistException',
    });
    const wrong = rig.clientWith({ ...credentials, secretAccessKey: 'guessed' });
    expect(
      await failure(wrong.send(new SendRawEmailCommand({ RawMessage: { Data: await mime() } }))),
    ).toEqual({ code: 'SignatureDoesNotMatch', status: 403 });
    expect(rig.ses.mails()).toEqual([]);
  });

  it('takes the largest mail that SES takes', async () => {
    await rig.send(await mime({ attachments: [{ filename: 'x', content: Buffer.alloc(7_600_000, 1) }] }));
    expect(rig.ses.mails()[0]?.attachments[0]?.size).toBe(7_600_000);
  });
});

it('SendEmail builds the mail of its parts', async () => {
  await rig.client.send(
    new SendEmailCommand({
      Source: 'leads@agency.example',
      Destination: { ToAddresses: ['a@agency.example'], BccAddresses: ['b@agency.example'] },
      Message: { Subject: { Data: 'Łódź' }, Body: { Text: { Data: 'Hello' } } },
    }),
  );
  expect(rig.ses.mails()[0]).toMatchObject({ to: ['a@agency.example', 'b@agency.example'], subject: 'Łódź' });
  expect(rig.events).toEqual([]);
});
