import {
  appendFileSync,
  copyFileSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { GetObjectCommand, PutObjectCommand } from '@aws-sdk/client-s3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type S3Rig, s3Rig } from './s3-harness.ts';

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'cv-router-s3-'));
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

/** Runs something against S3 in the folder, and stops it. */
async function during<T>(act: (rig: S3Rig) => Promise<T>): Promise<T> {
  const rig = await s3Rig({ dir });
  try {
    return await act(rig);
  } finally {
    await rig.end();
  }
}

const fill = () =>
  during(async (rig) => {
    for (const at of [1, 2, 3]) {
      await rig.client().send(new PutObjectCommand({ Bucket: 'uploads', Key: `k${at}`, Body: `body ${at}` }));
    }
    rig.s3.tag('uploads', 'k1', rig.s3.describe('uploads', 'k1')?.versionId ?? '', { seen: 'yes' });
  });

describe('a restart', () => {
  it('finds objects, versions and tags again', async () => {
    await fill();
    await during(async (rig) => {
      const { Body, TagCount } = await rig
        .client()
        .send(new GetObjectCommand({ Bucket: 'uploads', Key: 'k1' }));
      expect([await Body?.transformToString(), TagCount]).toEqual(['body 1', 1]);
      expect(rig.s3.objects('uploads').map(({ key }) => key)).toEqual(['k1', 'k2', 'k3']);
    });
  });

  it('survives an index that was cut at any byte: what is whole is there, and goes on being written', async () => {
    await fill();
    const index = join(dir, 'index.jsonl');
    const whole = join(dir, 'whole');
    copyFileSync(index, whole);
    const text = readFileSync(whole, 'utf8');
    const lastLines = text.lastIndexOf('"op":"put"');
    for (let cut = text.length - 1; cut >= lastLines; cut -= 37) {
      copyFileSync(whole, index);
      truncateSync(index, cut);
      const isWhole = text.slice(0, cut).lastIndexOf('\n') > lastLines;
      await during(async ({ s3 }) => {
        expect((await s3.peek('uploads', 'k2'))?.toString()).toBe('body 2');
        if (!isWhole) expect(s3.describe('uploads', 'k3')).toBeNull();
        expect(
          s3.tag('uploads', 'k1', s3.describe('uploads', 'k1')?.versionId ?? '', { cut: `${cut}` }),
        ).toBe(true);
      });
      await during(async ({ s3 }) => expect(s3.describe('uploads', 'k1')?.tags.cut).toBe(`${cut}`));
    }
  });

  it('clears bytes that a kill left on their way in, or stored without their line', async () => {
    await fill();
    writeFileSync(join(dir, 'incoming', 'a'.repeat(32)), 'half');
    writeFileSync(join(dir, 'blobs', 'b'.repeat(32)), 'nobody knows it');
    appendFileSync(join(dir, 'index.jsonl'), '{"op":"put","versi');
    await during(async (rig) => expect(rig.files()).toMatchObject({ incoming: [], kept: { length: 3 } }));
  });
});
