import { DamagedCompoundFile } from './compound-file.ts';

/** A run of bytes of the main stream that carries formatting, and whether a property is on in it. */
export interface FormattedRun {
  readonly from: number;
  readonly to: number;
  readonly has: (sprm: number) => boolean;
}

/** Runs of the 512-byte formatting pages that a table of pages lists. Byte places in the main stream. */
export function* formattedRuns(
  main: DataView,
  blocks: DataView,
  kind: 'characters' | 'paragraphs',
): Generator<FormattedRun> {
  const count = Math.floor((blocks.byteLength - 4) / 8);
  const entry = kind === 'characters' ? 1 : 13;
  for (let index = 0; index < count; index += 1) {
    const start = (blocks.getUint32((count + 1) * 4 + index * 4, true) & 0x3fffff) * 512;
    if (start + 512 > main.byteLength) throw new DamagedCompoundFile('formatting beyond the end');
    const page = new DataView(main.buffer, main.byteOffset + start, 512);
    const runs = page.getUint8(511);
    if ((runs + 1) * 4 + runs * entry > 511) throw new DamagedCompoundFile('formatting page overfull');
    for (let run = 0; run < runs; run += 1) {
      const at = page.getUint8((runs + 1) * 4 + run * entry) * 2;
      if (at === 0) continue;
      const set = kind === 'characters' ? characterSprms(page, at) : paragraphSprms(page, at);
      yield {
        from: page.getUint32(run * 4, true),
        to: page.getUint32(run * 4 + 4, true),
        has: (id) => set.has(id),
      };
    }
  }
}

const characterSprms = (page: DataView, at: number): Set<number> => sprmsOn(page, at + 1, page.getUint8(at));

function paragraphSprms(page: DataView, at: number): Set<number> {
  const half = page.getUint8(at);
  if (half > 0) return sprmsOn(page, at + 3, half * 2 - 3);
  return at + 1 < 512 ? sprmsOn(page, at + 4, page.getUint8(at + 1) * 2 - 2) : new Set();
}

/** Bytes of a property's operand by its kind, the top three bits; kind 6 says its own length. */
const operand = [1, 1, 2, 4, 2, 2, 0, 3];

/** Ids of the properties (sprm) that a list switches on. */
function sprmsOn(page: DataView, from: number, length: number): Set<number> {
  const on = new Set<number>();
  const end = Math.min(512, from + length);
  for (let at = from; at + 2 < end; ) {
    const id = page.getUint16(at, true);
    const kind = id >> 13;
    const value = page.getUint8(at + 2);
    if (value !== 0) on.add(id);
    at += 2 + (kind === 6 ? value + 1 : (operand[kind] ?? 1));
  }
  return on;
}
