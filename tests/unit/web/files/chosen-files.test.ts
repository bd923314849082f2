import { describe, expect, it } from 'vitest';
import {
  type ChosenFile,
  moved,
  originOf,
  sizeParts,
  totalBytes,
  without,
} from '../../../../web/apply/files/chosen-files.ts';

const one = (id: number, bytes = 10): ChosenFile => ({
  id,
  file: new File([new Uint8Array(bytes)], `page-${id}.txt`),
  shrunk: false,
  origin: String(id),
});
const ids = (files: readonly ChosenFile[]) => files.map(({ id }) => id);
const three = [one(1), one(2), one(3)];

describe('chosen files', () => {
  it('move up and down, and stay at the ends', () => {
    expect(ids(moved(three, 3, -1))).toEqual([1, 3, 2]);
    expect(ids(moved(three, 1, 1))).toEqual([2, 1, 3]);
    expect(ids(moved(three, 1, -1))).toEqual([1, 2, 3]);
    expect(ids(moved(three, 3, 1))).toEqual([1, 2, 3]);
    expect(ids(moved(three, 9, 1))).toEqual([1, 2, 3]);
  });

  it('go one by one', () => {
    expect(ids(without(three, 2))).toEqual([1, 3]);
    expect(ids(without(three, 9))).toEqual([1, 2, 3]);
  });

  it('are counted in bytes together', () => {
    expect(totalBytes([one(1, 5), one(2, 7)])).toBe(12);
    expect(totalBytes([])).toBe(0);
  });

  it('are known again by name, size and time', () => {
    const file = (name: string, lastModified: number) => new File(['a'], name, { lastModified });
    expect(originOf(file('cv.pdf', 1))).toBe(originOf(file('cv.pdf', 1)));
    expect(originOf(file('cv.pdf', 1))).not.toBe(originOf(file('cv.pdf', 2)));
  });
});

it.each([
  [1, { unit: 'kb', size: '1' }],
  [204_800, { unit: 'kb', size: '200' }],
  [1_048_576, { unit: 'mb', size: '1.0' }],
  [10_485_760, { unit: 'mb', size: '10.0' }],
])('%i bytes for people are %o', (bytes, parts) => {
  expect(sizeParts(bytes)).toEqual(parts);
});
