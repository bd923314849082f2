/** Longest side in pixels and JPEG quality, tried in this order. 2,600 is an A4 page at 220 dots an inch: text stays legible. */
const tries: readonly { readonly side: number; readonly quality: number }[] = [
  { side: 2600, quality: 0.82 },
  { side: 2600, quality: 0.68 },
  { side: 2200, quality: 0.68 },
  { side: 1800, quality: 0.62 },
];

/** Whether a file is a camera's picture. PNGs are drawings and screenshots and stay as they are. */
export const isPhoto = ({ type, name }: File): boolean =>
  /^image\/(jpe?g|webp|hei[cf]|avif)$/i.test(type) || /\.(jpe?g|webp|hei[cf]|avif)$/i.test(name);

/** Width and height that keep the shape with no side longer than `side`; never larger than before. */
export function fitted(width: number, height: number, side: number): { width: number; height: number } {
  const scale = Math.min(1, side / Math.max(width, height));
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}

/**
 * A photo small enough to send, turned as its EXIF says; the very file where it is small enough, no photo, or in a form
 * that this browser cannot open (the server can). `mostBytes` is one page's share of the whole CV.
 */
export async function shrinkPhoto(file: File, mostBytes: number): Promise<File> {
  if (!isPhoto(file) || file.size <= mostBytes) return file;
  let picture: ImageBitmap;
  try {
    picture = await createImageBitmap(file, { imageOrientation: 'from-image' });
  } catch {
    return file;
  }
  try {
    const canvas = document.createElement('canvas');
    let best: Blob = file;
    for (const { side, quality } of tries) {
      const blob = await drawn(canvas, picture, side, quality);
      if (blob && blob.size < best.size) best = blob;
      if (best.size <= mostBytes) break;
    }
    if (best === file) return file;
    const name = `${file.name.replace(/\.[^.]*$/, '')}.jpg`;
    return new File([best], name, { type: 'image/jpeg', lastModified: file.lastModified });
  } finally {
    picture.close();
  }
}

function drawn(
  canvas: HTMLCanvasElement,
  picture: ImageBitmap,
  side: number,
  quality: number,
): Promise<Blob | null> {
  const { width, height } = fitted(picture.width, picture.height, side);
  canvas.width = width;
  canvas.height = height;
  const pen = canvas.getContext('2d');
  if (!pen) return Promise.resolve(null);
  // A JPEG has no transparency: what shows through becomes paper, not black.
  pen.fillStyle = '#fff';
  pen.fillRect(0, 0, width, height);
  pen.drawImage(picture, 0, 0, width, height);
  return new Promise((done) => canvas.toBlob(done, 'image/jpeg', quality));
}
