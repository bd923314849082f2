import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { tinyTemplate } from './tiny-template.ts';

/** What each function of the tiny product runs, against real SDK clients. */
const sources: Readonly<Record<string, string>> = {
  keep: `
    import { DynamoDBClient, PutItemCommand } from '@aws-sdk/client-dynamodb';
    const client = new DynamoDBClient({});
    const one = async ({ body, attributes }) => {
      const event = JSON.parse(body);
      const { what = 'keep', id = event.id } = event.detail;
      console.log(what, id);
      if (what === 'throw') throw new Error('as told');
      if (what === 'exit') process.exit(3);
      if (what === 'hang') await new Promise((resolve) => setTimeout(resolve, 60_000));
      if (what === 'slow') await new Promise((resolve) => setTimeout(resolve, 80));
      const Item = { pk: { S: String(id) }, type: { S: event['detail-type'] }, tries: { N: attributes.ApproximateReceiveCount } };
      const verdict = event.detail.scanResultDetails?.scanResultStatus;
      if (verdict) Object.assign(Item, { pk: { S: event.detail.s3ObjectDetails.objectKey }, verdict: { S: verdict } });
      await client.send(new PutItemCommand({ TableName: process.env.TABLE_NAME, Item }));
    };
    export const handler = async ({ Records }) => {
      const batchItemFailures = [];
      for (const record of Records) {
        try { await one(record); } catch { batchItemFailures.push({ itemIdentifier: record.messageId }); }
      }
      return { batchItemFailures };
    };`,
  ask: `
    import { EventBridgeClient, PutEventsCommand } from '@aws-sdk/client-eventbridge';
    const client = new EventBridgeClient({});
    export const handler = async (event, context) => {
      if (event.routeKey !== 'POST /api/events') {
        return { path: event.rawPath, params: event.pathParameters, secret: event.headers['x-origin-secret'], site: process.env.SITE_URL, left: context.getRemainingTimeInMillis(), now: [new Date().toISOString(), new Date(Date.now()).toISOString()], dates: [new Date(0) instanceof Date, new Date(2026, 0).getFullYear(), Object.prototype.toString.call(new Date())], name: context.functionName, home: process.env.HOME ?? null };
      }
      const Entries = JSON.parse(event.body).map((detail) => ({ EventBusName: process.env.BUS_NAME, Source: 'tiny', DetailType: 'Asked', Detail: JSON.stringify(detail) }));
      const answer = await client.send(new PutEventsCommand({ Entries }));
      return { statusCode: 202, body: JSON.stringify({ failed: answer.FailedEntryCount }) };
    };`,
};

/** Writes a cloud assembly with real bundles, as `cdk synth` lays one out, and returns its folder. */
export async function tinyAssembly(): Promise<string> {
  const dir = mkdtempSync(join(tmpdir(), 'tiny-'));
  const files: Record<string, unknown> = {};
  for (const [name, contents] of Object.entries(sources)) {
    mkdirSync(join(dir, `asset.${name}`));
    await build({
      stdin: { contents, resolveDir: process.cwd() },
      outfile: join(dir, `asset.${name}`, 'index.mjs'),
      bundle: true,
      format: 'esm',
      platform: 'node',
      target: 'node20',
      logLevel: 'error',
      banner: {
        js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
      },
    });
    files[name] = { source: { path: `asset.${name}`, packaging: 'zip' } };
  }
  const artifacts = {
    tiny: {
      type: 'aws:cloudformation:stack',
      environment: 'aws://unknown-account/eu-west-2',
      properties: { templateFile: 'tiny.template.json' },
    },
  };
  writeFileSync(join(dir, 'manifest.json'), JSON.stringify({ version: '1', artifacts }));
  writeFileSync(join(dir, 'tiny.template.json'), JSON.stringify(tinyTemplate));
  writeFileSync(join(dir, 'tiny.assets.json'), JSON.stringify({ version: '1', files }));
  return dir;
}
