import { describe, expect, it } from 'vitest';
import { decodeChunked } from '../../../../../local/services/s3/aws-chunked.ts';
import { startChecksum } from '../../../../../local/services/s3/checksums.ts';
import { readForm } from '../../../../../local/services/s3/form-data.ts';

/** The bytes in pieces of a size. */
async function* inPieces(bytes: Buffer, size: number): AsyncGenerator<Buffer> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function gather(source: AsyncIterable<Buffer>): Promise<string> {
  const pieces: Buffer[] = [];
  for await (const piece of source) pieces.push(piece);
  return Buffer.concat(pieces).toString('latin1');
}

describe('checksums', () => {
  // The check values of the CRC catalogue for the text 123456789, and FIPS 180's digests of the same text.
  it.each([
    ['crc32', 'cbf43926'],
    ['crc32c', 'e3069283'],
    ['sha1', 'f7c3bc1d808e04732adf679965ccc34ca7ae3441'],
    ['sha256', '15e2b0d3c33891ebb0f1ef609ec419420c20e320ce94c65fbc8c3312448eb225'],
  ] as const)('%s has the value that its catalogue gives, in one piece or several', (name, hex) => {
    for (const pieces of [['123456789'], ['1', '2345', '', '6789']]) {
      const sum = startChecksum(name);
      for (const piece of pieces) sum.update(Buffer.from(piece));
      expect(Buffer.from(sum.digest(), 'base64').toString('hex')).toBe(hex);
    }
  });
});

describe('aws-chunked', () => {
  const body = Buffer.from(
    '5\r\nhel\r\n\r\n6;chunk-signature=x\r\nworld!\r\n0\r\nx-amz-checksum-crc32:abc=\r\n\r\n',
  );

  it('decodes whatever the pieces in which it comes', async () => {
    for (let size = 1; size <= body.length; size += 1) {
      const { bytes, trailers } = decodeChunked(inPieces(body, size));
      expect(await gather(bytes)).toBe('hel\r\nworld!');
      expect([...trailers]).toEqual([['x-amz-checksum-crc32', 'abc=']]);
    }
  });

  it('fails for a body that is cut anywhere', async () => {
    for (let cut = 0; cut < body.length; cut += 1) {
      await expect(gather(decodeChunked(inPieces(body.subarray(0, cut), 7)).bytes)).rejects.toThrow();
    }
  });

  it.each(['x\r\n', '2\r\nabc\r\n0\r\n\r\n', '-1\r\n', '0\r\nno colon\r\n\r\n'])(
    'refuses %j',
    async (text) => {
      await expect(gather(decodeChunked(inPieces(Buffer.from(text), 9)).bytes)).rejects.toThrow(
        /aws-chunked/,
      );
    },
  );
});

describe('a form', () => {
  const type = 'multipart/form-data; boundary=----edge';
  const file = '\r\n----edge\r\n--\r\n------edg\r\n------edge'.slice(0, -1);
  const form = Buffer.from(
    [
      '------edge',
      'Content-Disposition: form-data; name="Key"',
      '',
      'cv/\u00e9',
      '------edge',
      'content-disposition: form-data; name="file"; filename="a.pdf"',
      'Content-Type: application/pdf',
      '',
      file,
      '------edge',
      'Content-Disposition: form-data; name="after"',
      '',
      'ignored',
      '------edge--',
      '',
    ].join('\r\n'),
  );

  it('is read whatever the pieces in which it comes, and a file may hold what looks like its edge', async () => {
    for (let size = 1; size <= form.length; size += 1) {
      const read = await readForm(inPieces(form, size), type);
      expect([...read.fields]).toEqual([['key', 'cv/\u00e9']]);
      expect(read.fileName).toBe('a.pdf');
      expect(await gather(read.file)).toBe(file);
    }
  });

  it('fails where it is cut before the end of its file', async () => {
    const end = form.indexOf('\r\n------edge\r\nContent-Disposition: form-data; name="after"');
    for (let cut = 0; cut < end; cut += 5) {
      const reading = readForm(inPieces(form.subarray(0, cut), 11), type).then(({ file: rest }) =>
        gather(rest),
      );
      await expect(reading).rejects.toThrow();
    }
  });

  it.each([
    ['no boundary', 'multipart/form-data', form.toString()],
    [
      'no file',
      type,
      '------edge\r\ncontent-disposition: form-data; name="key"\r\n\r\nk\r\n------edge--\r\n',
    ],
    ['a nameless part', type, '------edge\r\ncontent-type: text/plain\r\n\r\nk\r\n------edge--\r\n'],
    [
      'a field twice',
      type,
      `${'------edge\r\ncontent-disposition: form-data; name="key"\r\n\r\nk\r\n'.repeat(2)}------edge--\r\n`,
    ],
    [
      'fields beyond 20 KB',
      type,
      `------edge\r\ncontent-disposition: form-data; name="key"\r\n\r\n${'k'.repeat(20_481)}\r\n------edge--\r\n`,
    ],
  ])('refuses %s', async (_, contentType, text) => {
    await expect(readForm(inPieces(Buffer.from(text), 100), contentType)).rejects.toMatchObject({
      code: 'MalformedPOSTRequest',
    });
  });
});
