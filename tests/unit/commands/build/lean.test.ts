import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundleOptions } from '../../../../commands/build/bundle.ts';
import { leanPdfium, leanSchemas } from '../../../../commands/build/lean-sources.ts';

const root = fileURLToPath(new URL('../../../..', import.meta.url));
const moduleFile = (file: string) => path.join(root, 'node_modules', file);

describe('leanSchemas', () => {
  it('writes keys out and keeps the service’s base error alone', () => {
    const source = [
      'const _hH = "httpHeader";',
      'export var A$ = [3, n0, "A", 0, ["x"], [[0, { [_hH]: _b, [other]: 1 }]]];',
      'n0_registry.registerError(TooMany$, TooMany);',
      '_s_registry.registerError(ThingServiceException$, ThingServiceException);',
    ].join('\n');
    expect(leanSchemas(source).split('\n')).toEqual([
      'const _hH = "httpHeader";',
      'export var A$ = [3, n0, "A", 0, ["x"], [[0, { "httpHeader": _b, [other]: 1 }]]];',
      '',
      '_s_registry.registerError(ThingServiceException$, ThingServiceException);',
    ]);
  });

  it('fits the SDK as installed', () => {
    const file = moduleFile('@aws-sdk/client-s3/dist-es/schemas/schemas_0.js');
    const lean = leanSchemas(readFileSync(file, 'utf8'));
    expect(lean).not.toMatch(/\{ \[_\w+\]:/);
    expect(lean.match(/registerError/g)).toHaveLength(1);
  });
});

describe('leanPdfium', () => {
  it('fits the package as installed: what starting up needs stays', () => {
    const source = readFileSync(moduleFile('@embedpdf/pdfium/dist/index.js'), 'utf8');
    const lean = leanPdfium(source);
    expect(lean).toContain('PDFiumExt_Init: [');
    expect(lean).toContain('async function init(');
    expect(lean).not.toContain('FPDF_LoadPage: [');
    expect(lean).toContain('[].forEach((prop) => {');
    expect(source.length - lean.length).toBeGreaterThan(50_000);
  });
});

/** One call of each protocol that we speak: JSON, REST-XML and query. */
const calls = `
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, GetCommand } from '@aws-sdk/lib-dynamodb';
import { GetObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { SendRawEmailCommand, SESClient } from '@aws-sdk/client-ses';
const options = (endpoint: string) => ({ endpoint, region: 'eu-west-2', maxAttempts: 1, forcePathStyle: true });
export const read = (endpoint: string) =>
  DynamoDBDocumentClient.from(new DynamoDBClient(options(endpoint))).send(
    new GetCommand({ TableName: 't', Key: { pk: 'APP#K7M4-9QXT', sk: 'APP' } }),
  );
export const fetchFile = (endpoint: string) =>
  new S3Client(options(endpoint)).send(new GetObjectCommand({ Bucket: 'b', Key: 'cv/x', VersionId: '1' }));
export const mail = (endpoint: string) =>
  new SESClient(options(endpoint)).send(new SendRawEmailCommand({ RawMessage: { Data: new Uint8Array([65]) } }));
`;

describe('a lean bundle', () => {
  let folder: string;
  let service: Server;
  let endpoint: string;
  let answer: { status: number; body: string };
  let asked: { authorization: string; agent: string };

  beforeAll(async () => {
    // Inside the project, so that the bundle finds the SDK; ignored by git.
    mkdirSync(path.join(root, '.cache'), { recursive: true });
    folder = mkdtempSync(path.join(root, '.cache/lean-'));
    writeFileSync(path.join(folder, 'call.ts'), calls);
    await build({
      ...bundleOptions(root, folder),
      entryPoints: { call: path.join(folder, 'call.ts') },
    });
    service = createServer((request, response) => {
      const { authorization = '', 'user-agent': agent = '' } = request.headers;
      asked = { authorization, agent };
      request.resume().on('end', () => {
        response.writeHead(answer.status, { 'content-type': 'application/x-amz-json-1.0' }).end(answer.body);
      });
    }).listen(0, '127.0.0.1');
    await new Promise((resolve) => service.once('listening', resolve));
    endpoint = `http://127.0.0.1:${(service.address() as AddressInfo).port}`;
    process.env.AWS_ACCESS_KEY_ID = 'AKIAFICTIONAL';
    process.env.AWS_SECRET_ACCESS_KEY = 'fictional';
    process.env.AWS_SESSION_TOKEN = 'session';
  });

  afterAll(() => {
    service.close();
    rmSync(folder, { recursive: true, force: true });
    for (const name of ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN'])
      delete process.env[name];
  });

  type Call = 'read' | 'fetchFile' | 'mail';
  const call = async (what: Call): Promise<unknown> => {
    const loaded = (await import(pathToFileURL(path.join(folder, 'call.mjs')).href)) as Record<
      Call,
      (endpoint: string) => Promise<unknown>
    >;
    return loaded[what](endpoint);
  };

  it('signs with the environment’s credentials, names its version and reads the answer', async () => {
    answer = { status: 200, body: '{"Item":{"pk":{"S":"APP#K7M4-9QXT"},"version":{"N":"3"}}}' };
    expect(await call('read')).toMatchObject({ Item: { pk: 'APP#K7M4-9QXT', version: 3 } });
    expect(asked.authorization).toContain('Credential=AKIAFICTIONAL/');
    expect(asked.agent).toMatch(/aws-sdk-js\/3\.\d+/);
  });

  const json = (name: string) => `{"__type":"com.amazonaws.dynamodb.v20120810#${name}","message":"no"}`;
  const xml = (name: string) => `<Error><Code>${name}</Code><Message>no</Message></Error>`;
  const query = (name: string) => `<ErrorResponse>${xml(name)}<RequestId>r</RequestId></ErrorResponse>`;

  it.each<[Call, string, number, (name: string) => string]>([
    ['read', 'ConditionalCheckFailedException', 400, json],
    ['read', 'ProvisionedThroughputExceededException', 400, json],
    ['read', 'InternalServerError', 500, json],
    ['fetchFile', 'NoSuchKey', 404, xml],
    ['fetchFile', 'AccessDenied', 403, xml],
    ['mail', 'MessageRejected', 400, query],
    ['mail', 'Throttling', 400, query],
  ])('%s keeps the name of %s, which is how failures are told apart', async (what, name, status, body) => {
    answer = { status, body: body(name) };
    const error = await call(what).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(Error);
    expect(error).toMatchObject({ name, $metadata: { httpStatusCode: status } });
    expect((error as { $response?: unknown }).$response).toBeDefined();
  });
});
