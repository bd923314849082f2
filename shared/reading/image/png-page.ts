import type { PicturePage } from './picture-page.ts';
import { UnreadablePicture } from './tiff-strips.ts';

/** Colour components by PNG colour type; types 4 and 6 carry alpha, which a PDF holds apart. */
const components: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1 };

/** A PNG as a page: its data is what a PDF's deflate filter with PNG predictors takes. Opaque, not interlaced. */
export function pngPage(file: Uint8Array): PicturePage {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const [width, height, bits, type] = [
    view.getUint32(16),
    view.getUint32(20),
    view.getUint8(24),
    view.getUint8(25),
  ];
  const colours = components[type];
  if (colours === undefined || view.getUint8(28) !== 0) throw new UnreadablePicture('alpha or interlaced');
  const data: Uint8Array[] = [];
  let palette = '';
  for (let at = 8; at + 12 <= file.length; ) {
    const length = view.getUint32(at);
    const name = view.getUint32(at + 4);
    const chunk = file.subarray(at + 8, at + 8 + length);
    if (name === 0x49444154) data.push(chunk);
    if (name === 0x504c5445) palette = Buffer.from(chunk).toString('hex');
    at += 12 + length;
  }
  const indexed = `[/Indexed /DeviceRGB ${palette.length / 6 - 1} <${palette}>]`;
  const space = type === 3 ? indexed : type === 2 ? '/DeviceRGB' : '/DeviceGray';
  const parms = `<< /Predictor 15 /Colors ${colours} /BitsPerComponent ${bits} /Columns ${width} >>`;
  const entries = `/Filter /FlateDecode /DecodeParms ${parms} /ColorSpace ${space} /BitsPerComponent ${bits}`;
  return { strips: [{ width, height, entries, data: new Uint8Array(Buffer.concat(data)) }], orientation: 1 };
}
