import { GetObjectTaggingCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Product } from '../../../local/product.ts';
import { tinyAssembly } from './tiny-assembly.ts';
import { clientOf, dataFolder, kept, startTiny } from './tiny-product.ts';

/** In two parts, so that no scanner takes this file for the test string. */
const eicar = `X5O!P%@AP[4\\PZX54(P^)7CC)7}$${'EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'}`;

let templates: string;
beforeAll(async () => {
  templates = await tinyAssembly();
});

async function using(product: Product, act: (s3: S3Client) => Promise<void>): Promise<void> {
  const s3 = new S3Client(clientOf(product, product.s3Url));
  try {
    await act(s3);
  } finally {
    s3.destroy();
    await product.stop();
  }
}
const put = (s3: S3Client, Key: string, Body: string) =>
  s3.send(new PutObjectCommand({ Bucket: 'tiny-uploads', Key, Body }));
const verdictTag = async (s3: S3Client, Key: string) =>
  (await s3.send(new GetObjectTaggingCommand({ Bucket: 'tiny-uploads', Key }))).TagSet;

describe('an upload', () => {
  it('gets a verdict as tag and as event, and nothing outside the plan’s prefix does', async () => {
    const product = await startTiny(templates);
    await using(product, async (s3) => {
      await put(s3, 'cv/clean.txt', 'A quiet CV.');
      await put(s3, 'cv/infected.txt', eicar);
      await put(s3, 'other/infected.txt', eicar);
      await product.idle();
      const items = await kept(product);
      expect(items.get('cv/clean.txt')?.verdict).toBe('NO_THREATS_FOUND');
      expect(items.get('cv/infected.txt')?.verdict).toBe('THREATS_FOUND');
      expect(items.has('other/infected.txt')).toBe(false);
      expect(await verdictTag(s3, 'cv/infected.txt')).toEqual([
        { Key: 'GuardDutyMalwareScanStatus', Value: 'THREATS_FOUND' },
      ]);
      expect(await verdictTag(s3, 'other/infected.txt')).toEqual([]);
      expect(product.events().filter(({ detailType }) => detailType === 'Object Created')).toHaveLength(3);
    });
  });

  it('can be given a verdict by a test', async () => {
    const verdict = ({ key }: { key: string }) => (key.includes('locked') ? 'ACCESS_DENIED' : null);
    const product = await startTiny(templates, { verdict });
    await using(product, async (s3) => {
      await put(s3, 'cv/locked.txt', 'x');
      await put(s3, 'cv/open.txt', 'x');
      await product.idle();
      const items = await kept(product);
      expect(items.get('cv/locked.txt')?.verdict).toBe('ACCESS_DENIED');
      expect(items.get('cv/open.txt')?.verdict).toBe('NO_THREATS_FOUND');
    });
  });

  it('that had no verdict yet gets it at the next start, and one that had gets no second', async () => {
    const dataDir = dataFolder();
    const first = await startTiny(templates, { dataDir });
    await using(first, async (s3) => {
      await put(s3, 'cv/done.txt', 'x');
      await first.idle();
    });
    const slow = await startTiny(templates, { dataDir, scanDelayMs: 60_000 });
    await using(slow, async (s3) => {
      await put(s3, 'cv/waiting.txt', 'x');
    });
    const last = await startTiny(templates, { dataDir });
    await using(last, async () => {
      await last.idle();
      expect((await kept(last)).get('cv/waiting.txt')?.verdict).toBe('NO_THREATS_FOUND');
      const results = last.events().filter(({ source }) => source === 'aws.guardduty');
      expect(results).toHaveLength(2);
    });
  });
});
