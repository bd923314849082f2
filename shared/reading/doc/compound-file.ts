/** Thrown for a compound file (OLE2) that is cut or whose tables lead nowhere or in circles. */
export class DamagedCompoundFile extends Error {}

/** The streams of a compound file, by name, whatever storage they are in. */
export interface CompoundFile {
  readonly names: readonly string[];
  /** The stream's bytes, or null when there is none of that name. */
  stream(name: string): Uint8Array | null;
}

/** Sector numbers from here on are marks: free, end of chain, table. */
const firstMark = 0xfffffffa;

/**
 * Opens a compound file, Microsoft's container of the 1990s (MS-CFB). Every chain is followed at most as
 * far as the file has sectors, so a damaged table cannot run for ever or inflate the memory.
 */
export function openCompoundFile(bytes: Uint8Array): CompoundFile {
  if (bytes.length < 512) throw new DamagedCompoundFile('cut header');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const shift = view.getUint16(30, true);
  if (shift !== 9 && shift !== 12) throw new DamagedCompoundFile('unknown sector size');
  const size = 1 << shift;
  const sector = (id: number): Uint8Array => {
    const start = (id + 1) * size;
    if (start >= bytes.length) throw new DamagedCompoundFile('sector beyond the end');
    return bytes.subarray(start, start + size);
  };
  const table = fatOf(view, sector, size);
  const chain = (first: number) => join(ids(first, table).map(sector));
  const entries = entriesOf(chain(view.getUint32(48, true)));
  const mini = miniReader(view, chain, entries.find(({ kind }) => kind === 5)?.first ?? firstMark);
  const cutoff = view.getUint32(56, true);
  return {
    names: entries.map(({ name }) => name),
    stream(name) {
      const entry = entries.find((each) => each.kind === 2 && each.name === name);
      if (!entry) return null;
      const whole = entry.size < cutoff ? mini(entry.first) : chain(entry.first);
      if (whole.length < entry.size) throw new DamagedCompoundFile('cut stream');
      return whole.subarray(0, entry.size);
    },
  };
}

/** The sector allocation table, from the 109 entries of the header and the sectors that continue them. */
function fatOf(view: DataView, sector: (id: number) => Uint8Array, size: number): Uint32Array {
  const places: number[] = [];
  for (let at = 0; at < 109; at += 1) places.push(view.getUint32(76 + at * 4, true));
  let next = view.getUint32(68, true);
  for (let left = view.getUint32(72, true); left > 0 && next < firstMark && left < 1_000; left -= 1) {
    const more = words(sector(next));
    places.push(...more.subarray(0, size / 4 - 1));
    next = more[size / 4 - 1] ?? firstMark;
  }
  const most = Math.ceil(view.byteLength / size);
  return words(
    join(
      places
        .filter((id) => id < firstMark)
        .slice(0, most)
        .map(sector),
    ),
  );
}

function ids(first: number, table: Uint32Array): number[] {
  const found: number[] = [];
  for (let id = first; id < firstMark; id = table[id] ?? firstMark) {
    found.push(id);
    if (found.length > table.length) throw new DamagedCompoundFile('circular chain');
  }
  return found;
}

/** Streams below the cutoff lie in 64-byte sectors inside the root's stream. */
function miniReader(view: DataView, chain: (first: number) => Uint8Array, root: number) {
  let table: Uint32Array | null = null;
  let body: Uint8Array | null = null;
  return (first: number): Uint8Array => {
    table ??= words(chain(view.getUint32(60, true)));
    body ??= chain(root);
    const whole = body;
    return join(ids(first, table).map((id) => whole.subarray(id * 64, id * 64 + 64)));
  };
}

interface Entry {
  readonly name: string;
  /** 1 storage, 2 stream, 5 root. */
  readonly kind: number;
  readonly first: number;
  readonly size: number;
}

function entriesOf(directory: Uint8Array): Entry[] {
  const view = new DataView(directory.buffer, directory.byteOffset, directory.byteLength);
  const entries: Entry[] = [];
  for (let at = 0; at + 128 <= directory.length; at += 128) {
    const length = Math.min(64, Math.max(0, view.getUint16(at + 64, true) - 2));
    const name = new TextDecoder('utf-16le').decode(directory.subarray(at, at + length));
    const kind = directory[at + 66] ?? 0;
    if (kind !== 0)
      entries.push({
        name,
        kind,
        first: view.getUint32(at + 116, true),
        size: view.getUint32(at + 120, true),
      });
  }
  return entries;
}

function join(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

function words(bytes: Uint8Array): Uint32Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Uint32Array.from({ length: bytes.length >> 2 }, (_, at) => view.getUint32(at * 4, true));
}
