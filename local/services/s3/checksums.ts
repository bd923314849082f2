import { createHash } from 'node:crypto';

/** The checksum algorithms that S3's clients send, by the ending of their header's name. */
export const checksumNames = ['crc32', 'crc32c', 'sha1', 'sha256'] as const;
/** One of them. */
export type ChecksumName = (typeof checksumNames)[number];

/** Takes bytes as they pass and gives their digest in base64. */
export interface RunningChecksum {
  update(bytes: Buffer): void;
  digest(): string;
}

/** The polynomials in the reversed bit order in which the tables are built: IEEE 802.3, and Castagnoli. */
const polynomials = { crc32: 0xedb88320, crc32c: 0x82f63b78 };

/** Starts a checksum. */
export function startChecksum(name: ChecksumName): RunningChecksum {
  if (name === 'crc32' || name === 'crc32c') return startCrc(polynomials[name]);
  const hash = createHash(name);
  return { update: (bytes) => void hash.update(bytes), digest: () => hash.digest('base64') };
}

function startCrc(polynomial: number): RunningChecksum {
  const table = tableOf(polynomial);
  let crc = 0xffffffff;
  return {
    update(bytes) {
      for (const byte of bytes) crc = (table[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
    },
    digest() {
      const out = Buffer.alloc(4);
      out.writeUInt32BE((crc ^ 0xffffffff) >>> 0);
      return out.toString('base64');
    },
  };
}

const tables = new Map<number, Uint32Array>();

function tableOf(polynomial: number): Uint32Array {
  const known = tables.get(polynomial);
  if (known) return known;
  const table = Uint32Array.from({ length: 256 }, (_, byte) => {
    let value = byte;
    for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ polynomial : value >>> 1;
    return value;
  });
  tables.set(polynomial, table);
  return table;
}
