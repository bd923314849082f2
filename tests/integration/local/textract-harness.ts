import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type Block,
  DetectDocumentTextCommand,
  GetDocumentTextDetectionCommand,
  StartDocumentTextDetectionCommand,
  type StartDocumentTextDetectionRequest,
  TextractClient,
} from '@aws-sdk/client-textract';
import { createTextract, type LocalTextract } from '../../../local/services/textract/textract.ts';
import { renderPages } from '../../../shared/reading/page-images.ts';
import { makePdf } from '../../fixtures/reading/make-pdf.ts';

export const credentials = { accessKeyId: 'AKIALOCALTEST', secretAccessKey: 'local-test-secret' };
const region = 'eu-west-2';

/** A short made-up CV. */
export const cvLines = [
  'Tamsin Wrexley',
  'Telephone 07700 900321',
  'Housing officer, Leeds, since January 2019',
  'Manages tenancies and rent arrears for a large council estate.',
];

/** Half an A4 page of that CV; `extra` are entries of the page, such as its turn. */
const page = (lines: readonly string[], extra = '') => ({
  texts: lines.map((text, at) => ({ text, x: 60, y: 560 - at * 30, size: 16 })),
  extra: `/MediaBox [0 380 595 620] ${extra}`,
});

/** A PDF of that many pages. */
export const pdfOf = (pages: number): Uint8Array =>
  makePdf(Array.from({ length: pages }, (_, at) => page([`This is page ${at + 1} of many`, ...cvLines])));

/** A picture (PNG) of the CV, turned clockwise. */
export async function pictureOf(degrees = 0): Promise<Uint8Array> {
  const [picture] = await renderPages(makePdf([page(cvLines, `/Rotate ${degrees}`)]), [1]);
  return picture?.png ?? new Uint8Array();
}

/** The texts of blocks of a kind. */
export const texts = (blocks: readonly Block[] | undefined, kind: string): string[] =>
  (blocks ?? []).filter(({ BlockType }) => BlockType === kind).map(({ Text }) => Text ?? '');

/** The local Textract behind an HTTP server, in a folder of its own, with an S3 that is a map. */
export class TextractRig {
  readonly dir = mkdtempSync(join(tmpdir(), 'cv-router-textract-'));
  readonly objects = new Map<string, Uint8Array>();
  published: Record<string, unknown>[] = [];
  textract!: LocalTextract;
  client!: TextractClient;
  private server!: Server;

  async start(now: () => Date = () => new Date(), openJobsAtMost = 3): Promise<void> {
    this.textract = createTextract({
      dir: this.dir,
      credentials,
      region,
      readObject: async (bucket, key) => {
        const bytes = this.objects.get(`${bucket}/${key}`);
        return bytes ? Buffer.from(bytes) : null;
      },
      publish: (topicArn, message) => this.published.push({ topicArn, ...JSON.parse(message) }),
      openJobsAtMost,
      now,
    });
    this.server = createServer((request, response) => this.textract.handle(request, response));
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    this.client = this.clientWith(credentials);
  }

  /** Stops it as a kill would, but for the folder's handle. */
  stop(): void {
    this.client.destroy();
    this.server.close();
    this.server.closeAllConnections();
    this.textract.close();
  }

  end(): void {
    this.stop();
    rmSync(this.dir, { recursive: true, force: true });
  }

  clientWith(keys: typeof credentials): TextractClient {
    const endpoint = `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
    return new TextractClient({ endpoint, region, credentials: keys, maxAttempts: 1 });
  }

  detect(bytes: Uint8Array, client = this.client) {
    return client.send(new DetectDocumentTextCommand({ Document: { Bytes: bytes } }));
  }

  /** Starts a job for the object `derived/KEY`, to be told on a topic. */
  job(key: string, extra: Partial<StartDocumentTextDetectionRequest> = {}) {
    return this.client.send(
      new StartDocumentTextDetectionCommand({
        DocumentLocation: { S3Object: { Bucket: 'derived', Name: key } },
        NotificationChannel: { SNSTopicArn: 'arn:done', RoleArn: 'arn:role' },
        ...extra,
      }),
    );
  }

  results(JobId: string | undefined, more: { MaxResults?: number; NextToken?: string } = {}) {
    return this.client.send(new GetDocumentTextDetectionCommand({ JobId, ...more }));
  }
}
