import { inflateRawSync } from 'node:zlib';

/** Largest part of a document package, inflated: 20 MB. */
const maxPart = 20 * 1024 * 1024;
/** Largest sum of the parts that are read, inflated: 40 MB. */
const maxTotal = 40 * 1024 * 1024;
/** A CV's package has tens of parts; thousands are an attack. */
const maxEntries = 4_000;

/** Thrown for a package that is cut, lies about its sizes, or would inflate beyond the caps. */
export class DamagedZip extends Error {}

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly flags: number;
  readonly packed: number;
  readonly size: number;
  readonly offset: number;
}

/** A ZIP file's parts by name. Nothing is inflated until a part is asked for. */
export interface Zip {
  readonly names: readonly string[];
  /** Whether any part is encrypted by the ZIP format itself. */
  readonly encrypted: boolean;
  /** The part's bytes, or null when there is none of that name. Throws {@link DamagedZip}. */
  read(name: string): Uint8Array | null;
}

/**
 * Opens a ZIP by its central directory. Sizes are checked before anything is inflated, and the
 * inflated size must be the declared one. Throws {@link DamagedZip} when there is no whole directory.
 */
export function openZip(bytes: Uint8Array): Zip {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = new Map(directory(bytes, view).map((entry) => [entry.name, entry]));
  let total = 0;
  return {
    names: [...entries.keys()],
    encrypted: [...entries.values()].some((entry) => (entry.flags & 1) === 1),
    read(name) {
      const entry = entries.get(name);
      if (!entry) return null;
      total += entry.size;
      if (entry.size > maxPart || total > maxTotal) throw new DamagedZip('inflates beyond the caps');
      return inflate(bytes, view, entry);
    },
  };
}

function directory(bytes: Uint8Array, view: DataView): Entry[] {
  const end = endRecord(view);
  if (end < 0) throw new DamagedZip('no central directory');
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (count > maxEntries) throw new DamagedZip('too many parts');
  const entries: Entry[] = [];
  for (let i = 0; i < count; i += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50)
      throw new DamagedZip('cut directory');
    const nameLength = view.getUint16(at + 28, true);
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)).replaceAll('\\', '/'),
      flags: view.getUint16(at + 8, true),
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** The end-of-directory record is the last 22 bytes, or further up before a comment. */
function endRecord(view: DataView): number {
  for (let at = view.byteLength - 22; at >= 0 && at > view.byteLength - 22 - 65_536; at -= 1) {
    if (view.getUint32(at, true) === 0x06054b50) return at;
  }
  return -1;
}

function inflate(bytes: Uint8Array, view: DataView, entry: Entry): Uint8Array {
  const { offset, packed, size, method } = entry;
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== 0x04034b50)
    throw new DamagedZip('no part');
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + packed > bytes.length) throw new DamagedZip('cut part');
  const data = bytes.subarray(start, start + packed);
  if (method === 0) return data;
  if (method !== 8) throw new DamagedZip('unknown packing');
  let got: Uint8Array;
  try {
    // zlib stops at the declared size, so a part that lies about it costs no more than it declares.
    got = inflateRawSync(data, { maxOutputLength: Math.max(size, 1) });
  } catch {
    throw new DamagedZip('bad packing, or more than declared');
  }
  if (got.length !== size) throw new DamagedZip('less than declared');
  return got;
}
