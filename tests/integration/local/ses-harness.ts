import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SESClient, SendRawEmailCommand } from '@aws-sdk/client-ses';
import MailComposer from 'nodemailer/lib/mail-composer/index.js';
import type { SendingEvent } from '../../../local/services/ses/sending-events.ts';
import { createSes, type LocalSes } from '../../../local/services/ses/ses.ts';

export const credentials = { accessKeyId: 'AKIALOCALTEST', secretAccessKey: 'local-test-secret' };
const region = 'eu-west-2';

export const attachment = {
  filename: 'Żaneta – CV.pdf',
  contentType: 'application/pdf',
  content: Buffer.from('%PDF made up'),
};

/** A made-up lead as MIME; `fields` are nodemailer's and replace what is here. */
export const mime = (fields: object = {}): Promise<Buffer> =>
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

/** The local SES behind an HTTP server, in a folder of its own. */
export class SesRig {
  readonly dir = mkdtempSync(join(tmpdir(), 'cv-router-ses-'));
  events: SendingEvent[] = [];
  /** Whether somebody is there to take the events. */
  isTaken = true;
  ses!: LocalSes;
  client!: SESClient;
  #server!: Server;

  async start(): Promise<void> {
    this.events = [];
    const { dir } = this;
    const onEvent = (event: SendingEvent) => {
      this.events.push(event);
      return this.isTaken;
    };
    this.ses = createSes({ dir, credentials, region, configurationSets: ['cv-router'], onEvent });
    this.#server = createServer((request, response) => this.ses.handle(request, response));
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    this.client = this.clientWith(credentials);
  }

  /** Stops it as a kill would, but for the folder's handle. */
  stop(): void {
    this.client.destroy();
    this.#server.close();
    this.#server.closeAllConnections();
    this.ses.close();
  }

  end(): void {
    this.stop();
    rmSync(this.dir, { recursive: true, force: true });
  }

  clientWith(keys: typeof credentials): SESClient {
    const endpoint = `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
    return new SESClient({ endpoint, region, credentials: keys, maxAttempts: 1 });
  }

  /** Sends MIME with the tag `reference` and the configuration set; `extra` replaces parameters. */
  send(raw: Buffer, extra: object = {}) {
    return this.client.send(
      new SendRawEmailCommand({
        RawMessage: { Data: raw },
        ConfigurationSetName: 'cv-router',
        Tags: [{ Name: 'reference', Value: 'K7M4-9QXT' }],
        ...extra,
      }),
    );
  }

  /** The event types told since the last start. */
  types(): unknown[] {
    return this.events.map(({ detail }) => detail.eventType);
  }
}
