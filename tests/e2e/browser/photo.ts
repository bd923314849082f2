import type { Page } from 'playwright-core';

/**
 * A JPEG of some millions of pixels as a camera gives it: the page drawn as it lies in the sensor, and an EXIF note how to turn
 * it (1 upright, 6 a quarter to the right). Drawn by the browser; noise makes it as heavy as a photo.
 */
export async function photo(
  page: Page,
  width: number,
  height: number,
  { orientation }: { readonly orientation: 1 | 6 },
): Promise<Buffer> {
  const base64 = await page.evaluate(
    async ([w, h]) => {
      const canvas = new OffscreenCanvas(w, h);
      const pen = canvas.getContext('2d');
      if (!pen) throw new Error('This browser has no canvas.');
      const grain = new ImageData(w, h);
      // Cheap and repeatable noise.
      let seed = 7;
      for (let at = 0; at < grain.data.length; at += 4) {
        seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
        const grey = 200 + (seed >> 25);
        grain.data.set([grey, grey, grey, 255], at);
      }
      pen.putImageData(grain, 0, 0);
      pen.font = '90px sans-serif';
      pen.fillText('Jo Marlow, SEND officer, Leeds LS8 1AB', 200, 400);
      const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.9 });
      const bytes = new Uint8Array(await blob.arrayBuffer());
      let text = '';
      for (let at = 0; at < bytes.length; at += 8192) {
        text += String.fromCharCode(...bytes.subarray(at, at + 8192));
      }
      return btoa(text);
    },
    [width, height] as const,
  );
  const jpeg = Buffer.from(base64, 'base64');
  return Buffer.concat([jpeg.subarray(0, 2), exif(orientation), jpeg.subarray(2)]);
}

/** An APP1 segment with one entry: the orientation (tag 0x0112, a short). */
function exif(orientation: number): Buffer {
  const tiff = Buffer.alloc(26);
  tiff.write('MM\0*', 0, 'latin1');
  tiff.writeUInt32BE(8, 4);
  tiff.writeUInt16BE(1, 8);
  tiff.writeUInt16BE(0x0112, 10);
  tiff.writeUInt16BE(3, 12);
  tiff.writeUInt32BE(1, 14);
  tiff.writeUInt16BE(orientation, 18);
  const body = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff]);
  const head = Buffer.from([0xff, 0xe1, 0, 0]);
  head.writeUInt16BE(body.length + 2, 2);
  return Buffer.concat([head, body]);
}
