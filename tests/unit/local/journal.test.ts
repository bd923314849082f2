import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openJournal } from '../../../local/journal.ts';

interface Entry {
  readonly n: number;
  readonly text: string;
}
const entries: Entry[] = [
  { n: 1, text: 'plain' },
  { n: 2, text: 'a line\nbreak and {"n":3}' },
  { n: 3, text: 'Größe, ‘quotes’, £ and 👍' },
];
const fileIn = () => join(mkdtempSync(join(tmpdir(), 'journal-')), 'deep', 'records.jsonl');

function written(): Buffer {
  const file = fileIn();
  const journal = openJournal<Entry>(file);
  for (const entry of entries) journal.append(entry);
  journal.close();
  return readFileSync(file);
}

describe('a journal', () => {
  it('gives back after any cut exactly the records whose end was written, and goes on from there', () => {
    const whole = written();
    const ends = [...whole.keys()].filter((at) => whole[at] === 0x0a);
    for (let cut = 0; cut <= whole.length; cut += 1) {
      const file = fileIn();
      openJournal(file).close();
      writeFileSync(file, whole.subarray(0, cut));
      const kept = ends.filter((end) => end < cut).length;
      const torn = openJournal<Entry>(file);
      expect(torn.records, `cut at ${cut}`).toEqual(entries.slice(0, kept));
      torn.append({ n: 9, text: 'after' });
      torn.close();
      const again = openJournal<Entry>(file);
      expect(again.records, `appended after a cut at ${cut}`).toEqual([
        ...entries.slice(0, kept),
        { n: 9, text: 'after' },
      ]);
      again.close();
    }
  });

  it('loses one bad line only, where one is bad in the middle', () => {
    const file = fileIn();
    openJournal(file).close();
    writeFileSync(file, '{"n":1,"text":"a"}\n{"n":2,"te\u0000\n{"n":3,"text":"c"}\n');
    const journal = openJournal<Entry>(file);
    expect(journal.records.map(({ n }) => n)).toEqual([1, 3]);
    journal.close();
  });

  it('is made small in one step and takes more after that', () => {
    const file = fileIn();
    const journal = openJournal<Entry>(file);
    for (const entry of entries) journal.append(entry);
    journal.rewrite(entries.slice(2));
    journal.append({ n: 4, text: 'more' });
    journal.close();
    const again = openJournal<Entry>(file);
    expect(again.records.map(({ n }) => n)).toEqual([3, 4]);
    again.close();
  });
});
