import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { DamagedZip, openZip } from '../../../../../shared/reading/zip/open-zip.ts';

const name = 'word/document.xml';
const zip = (bytes: number): Uint8Array => zipSync({ [name]: new Uint8Array(bytes).fill(65) });

/** Rewrites the size that the central directory declares. */
function declaring(file: Uint8Array, size: number): Uint8Array {
  const lying = file.slice();
  const view = new DataView(lying.buffer);
  for (let at = 0; at < lying.length - 4; at += 1)
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, size, true);
  return lying;
}

describe('openZip', () => {
  it('inflates a part when asked for it', () => {
    const opened = openZip(zip(5_000));
    expect(opened.names).toEqual([name]);
    expect(opened.read(name)).toHaveLength(5_000);
    expect(opened.read('other')).toBeNull();
  });

  it('refuses a bomb before inflating it', () => {
    const bomb = openZip(zip(25 * 1024 * 1024));
    expect(() => bomb.read(name)).toThrow(DamagedZip);
  });

  it.each([1_000, 6_000])('finds a part that lies about its size (%i)', (size) => {
    const lying = openZip(declaring(zip(5_000), size));
    expect(() => lying.read(name)).toThrow(DamagedZip);
  });

  it('stops inflating at the declared size', () => {
    const lying = openZip(declaring(zip(60 * 1024 * 1024), 100));
    const before = process.memoryUsage().arrayBuffers;
    expect(() => lying.read(name)).toThrow(DamagedZip);
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(5 * 1024 * 1024);
  });

  it('refuses a file without a whole directory', () => {
    const whole = zip(5_000);
    expect(() => openZip(whole.subarray(0, whole.length - 30))).toThrow(DamagedZip);
    expect(() => openZip(new Uint8Array(10))).toThrow(DamagedZip);
  });
});
